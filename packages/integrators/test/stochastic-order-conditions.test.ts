import { describe, expect, it } from "vitest";
import * as sra1 from "../src/sra1-scheme.ts";
import * as sriw1 from "../src/sriw1-scheme.ts";
import { Fraction } from "./fraction.ts";

type Vector = Fraction[];
type Numbers = Record<string, unknown>;

const ZERO = new Fraction(0n);
const sum = (terms: Vector): Fraction => terms.reduce((total, term) => total.plus(term), ZERO);
const dot = (x: Vector, y: Vector): string => String(sum(x.map((xi, i) => xi.times(y[i]))));
const times = (matrix: Vector[], x: Vector): Vector => matrix.map((row) => sum(row.map((aij, j) => aij.times(x[j]))));
const squared = (x: Vector): Vector => x.map((xi) => xi.times(xi));

/** The number of that name in the tableau, 0 where there is none: `ALPHA_1`, `A0_21`. */
const at = (tableau: Numbers, name: string): Fraction => (name in tableau ? Fraction.of(tableau[name] as number) : ZERO);

function tableauOf(tableau: Numbers, stages: number) {
  const indices = Array.from({ length: stages }, (_, i) => i + 1);
  const vector = (name: string): Vector => indices.map((i) => at(tableau, `${name}_${i}`));
  const matrix = (name: string): Vector[] => indices.map((i) => indices.map((j) => at(tableau, `${name}_${i}${j}`)));
  return { vector, matrix, e: indices.map(() => new Fraction(1n)) };
}

/** The conditions as [what they are, left side, right side]. */
type Condition = [name: string, left: string, right: string];

function sra(tableau: Numbers): Condition[] {
  const { vector, matrix, e } = tableauOf(tableau, 2);
  const [alpha, beta1, beta2, c0, c1] = ["ALPHA", "BETA1", "BETA2", "C0", "C1"].map(vector);
  const [A0, B0] = [matrix("A0"), matrix("B0")];
  return [
    ["α·e = 1", dot(alpha, e), "1/1"],
    ["β1·e = 1", dot(beta1, e), "1/1"],
    ["β2·e = 0", dot(beta2, e), "0/1"],
    ["α·B0 e = 1", dot(alpha, times(B0, e)), "1/1"],
    ["α·A0 e = 1/2", dot(alpha, times(A0, e)), "1/2"],
    ["α·(B0 e)² = 3/2", dot(alpha, squared(times(B0, e))), "3/2"],
    ["β1·c1 = 1", dot(beta1, c1), "1/1"],
    ["β2·c1 = −1", dot(beta2, c1), "-1/1"],
    ["c0 = A0 e", String(c0), String(times(A0, e))],
  ];
}

function sri(tableau: Numbers): Condition[] {
  const { vector, matrix, e } = tableauOf(tableau, 4);
  const [alpha, c0, c1] = ["ALPHA", "C0", "C1"].map(vector);
  const betas = ["BETA1", "BETA2", "BETA3", "BETA4"].map(vector);
  const [A0, A1, B0, B1] = ["A0", "A1", "B0", "B1"].map(matrix);
  const B1e = times(B1, e);
  /** Of β1 to β4 with one vector. */
  const each = (name: string, right: Vector, expected: string[]): Condition[] => betas.map((beta, i) => [`β${i + 1}·${name} = ${expected[i]}`, dot(beta, right), expected[i]]);
  const third = new Fraction(1n, 3n);
  const mixed = sum([...betas[0].map((b, i) => b.times(new Fraction(1n, 2n)).times(times(A1, times(B0, e))[i])), ...betas[2].map((b, i) => b.times(third).times(times(A1, times(B0, e))[i]))]);
  return [
    ["α·e = 1", dot(alpha, e), "1/1"],
    ...each("e", e, ["1/1", "0/1", "0/1", "0/1"]),
    ...each("B1 e", B1e, ["0/1", "1/1", "0/1", "0/1"]),
    ["α·A0 e = 1/2", dot(alpha, times(A0, e)), "1/2"],
    ["α·B0 e = 1", dot(alpha, times(B0, e)), "1/1"],
    ["α·(B0 e)² = 3/2", dot(alpha, squared(times(B0, e))), "3/2"],
    ...each("A1 e", times(A1, e), ["1/1", "0/1", "-1/1", "0/1"]),
    ...each("(B1 e)²", squared(B1e), ["1/1", "0/1", "-1/1", "2/1"]),
    ...each("B1 B1 e", times(B1, B1e), ["0/1", "0/1", "0/1", "1/1"]),
    ["β1·A1 B0 e/2 + β3·A1 B0 e/3 = 0", String(mixed), "0/1"],
    ["c0 = A0 e", String(c0), String(times(A0, e))],
    ["c1 = A1 e", String(c1), String(times(A1, e))],
  ];
}

// Rößler (2010), SIAM J. Numer. Anal. 48, 922–952: conditions of strong order 1.5, for one Wiener process a component, in exact fractions.
describe.each([
  ["SRA1", sra1 as Numbers, sra],
  ["SRI1W1", sriw1 as Numbers, sri],
] as const)("the tableau of %s", (_, tableau, conditions) => {
  it.each(conditions(tableau))("fulfils %s", (_, left, right) => {
    expect(left).toBe(right);
  });

  it("fails a condition when any of its numbers is another", () => {
    for (const [name, value] of Object.entries(tableau).filter(([, value]) => typeof value === "number")) {
      const changed = { ...tableau, [name]: (value as number) + 1 / 8 };
      expect(conditions(changed).filter(([, left, right]) => left !== right), name).not.toEqual([]);
    }
  });
});
