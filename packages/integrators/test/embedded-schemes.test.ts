import { describe, expect, it } from "vitest";
import * as bogackiShampine from "../src/bogacki-shampine-scheme.ts";
import * as dormandPrince from "../src/dormand-prince-scheme.ts";
import { Fraction } from "./fraction.ts";
import { failedConditions, treesOfOrder } from "./order-conditions.ts";

type Constants = Record<string, number>;

/** A tableau from its named constants A21, B1, …, as exact fractions; the row of the last stage is b. */
function tableau(constants: Constants, stages: number) {
  const number = (name: string): Fraction => Fraction.of(constants[name] ?? 0);
  const indices = Array.from({ length: stages }, (_, i) => i + 1);
  const b = indices.map((i) => number(`B${i}`));
  const a = indices.map((i) => (i === stages ? b : indices.map((j) => number(`A${i}${j}`))));
  const e = indices.map((i) => number(`E${i}`));
  const embedded = b.map((bi, i) => bi.plus(new Fraction(-1n).times(e[i])));
  const c = indices.map((i) => (i === 1 ? new Fraction(0n) : Fraction.of(constants[`C${i}`] ?? 1)));
  return { a, b, c, embedded };
}

it("the simplest fraction of a double is the one it was written as, and its neighbours' is another", () => {
  for (const [p, q] of [[44n, 45n], [-25360n, 2187n], [17253n, 339200n], [1n, 3n], [0n, 1n], [3n, 1n]]) {
    const x = Number(p) / Number(q);
    expect(String(Fraction.of(x))).toBe(`${p}/${q}`);
    if (x !== 0) expect(Fraction.of(x * (1 + Number.EPSILON)).denominator).toBeGreaterThan(1_000_000n);
  }
});

it("there are 1, 1, 2, 4, 9, 20 rooted trees", () => {
  expect([1, 2, 3, 4, 5, 6].map((order) => treesOfOrder(order).length)).toEqual([1, 1, 2, 4, 9, 20]);
});

describe.each<[name: string, constants: Constants, stages: number, order: number]>([
  ["Bogacki and Shampine", bogackiShampine, 4, 3],
  ["Dormand and Prince", dormandPrince, 7, 5],
])("the scheme of %s, in exact arithmetic,", (_, constants, stages, order) => {
  const { a, b, c, embedded } = tableau(constants, stages);

  it("has stages whose coefficients add up to their time", () => {
    a.forEach((row, i) => expect(String(row.reduce((total, aij) => total.plus(aij))), `stage ${i + 1}`).toBe(String(c[i])));
  });

  it.each(Array.from({ length: order }, (_, i) => i + 1))("fulfils the conditions of order %i", (condition) => {
    expect(failedConditions({ a, b }, condition)).toEqual([]);
  });

  it("is of no higher order", () => {
    expect(failedConditions({ a, b }, order + 1)).not.toEqual([]);
  });

  it("has an embedded result that is of one order less", () => {
    for (let condition = 1; condition < order; condition++) expect(failedConditions({ a, b: embedded }, condition)).toEqual([]);
    expect(failedConditions({ a, b: embedded }, order)).not.toEqual([]);
  });

  it("leaves out no constant: each one enters these conditions", () => {
    for (const [name, value] of Object.entries(constants)) {
      const changed = tableau({ ...constants, [name]: value * (1 + Number.EPSILON) }, stages);
      const rows = changed.a.map((row, i) => String(row.reduce((total, aij) => total.plus(aij))) === String(changed.c[i]));
      const failed = [1, 2].some((condition) => failedConditions(changed, condition).length > 0 || failedConditions({ a: changed.a, b: changed.embedded }, condition).length > 0);
      expect(failed || rows.includes(false), name).toBe(true);
    }
  });
});
