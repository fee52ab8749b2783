import { describe, expect, it } from "vitest";
import { bogackiShampineStep, dormandPrinceStep } from "../src/index.ts";
import { Fraction } from "./fraction.ts";
import { failedConditions, treesOfOrder } from "./order-conditions.ts";

/**
 * The tableau that a step computes with, in exact fractions: with y = 0, t = 0, dt = 1, and 1 for one of the derivatives and 0
 * for the others, every state and result is one coefficient, to the last bit.
 */
function tableauOf(step: typeof dormandPrinceStep | typeof bogackiShampineStep, stages: number) {
  const columns = Array.from({ length: stages }, (_, j) => {
    const seen: { state: number; time: number }[] = [];
    const { y, error } = step((y: readonly number[], t) => [seen.push({ state: y[0], time: t }) === j + 1 ? 1 : 0], [0] as readonly number[], 0, 1);
    return { seen, b: Fraction.of(y[0]), e: Fraction.of(error[0]) };
  });
  const b = columns.map((column) => column.b);
  const embedded = columns.map(({ b, e }) => b.plus(new Fraction(-1n).times(e)));
  const a = columns.map((_, i) => columns.map(({ seen }) => Fraction.of(seen[i].state)));
  const c = columns[0].seen.map(({ time }) => Fraction.of(time));
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

describe.each([
  ["bogackiShampineStep", bogackiShampineStep, 4, 3],
  ["dormandPrinceStep", dormandPrinceStep, 7, 5],
] as const)("%s, in exact arithmetic,", (_, step, stages, order) => {
  const { a, b, c, embedded } = tableauOf(step, stages);

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

  it("evaluates its last stage at the new state, so that it is the first of the next step", () => {
    expect(a[stages - 1].map(String)).toEqual(b.map(String));
    expect(String(c[stages - 1])).toBe("1/1");
  });
});
