import { describe, expect, it } from "vitest";
import {
  bogackiShampineStep, bogackiShampineStepInto, createBogackiShampineWork, createDormandPrinceWork, dormandPrinceStep, dormandPrinceStepInto,
} from "../src/index.ts";

const f = (y: ArrayLike<number>, t: number, p: number): number[] => [y[1] + p * t, -y[0] * y[1]];

describe.each([
  { name: "bogackiShampineStepInto", step: bogackiShampineStep, stepInto: bogackiShampineStepInto as unknown as typeof dormandPrinceStepInto, create: createBogackiShampineWork as unknown as typeof createDormandPrinceWork, stages: 4 },
  { name: "dormandPrinceStepInto", step: dormandPrinceStep, stepInto: dormandPrinceStepInto, create: createDormandPrinceWork, stages: 7 },
])("$name", ({ step, stepInto, create, stages }) => {
  it("keeps nothing unless it is told to", () => {
    expect([create(2).fsal, create(2, {}).fsal, create(2, { fsal: true }).fsal]).toEqual([false, false, true]);
  });

  /** Takes steps with one work, each checked against the form that keeps nothing; returns how often f was called in each. */
  function calls(fsal: boolean, steps: [y: number[], t: number, dt: number, p: number][]): number[] {
    const work = create(2, { fsal });
    return steps.map(([start, t, dt, p]) => {
      let count = 0;
      const y = Float64Array.from(start);
      const expected = step(f, start, t, dt, p);
      stepInto(y, (y, t, dydt, p: number) => (count++, dydt.set(f(y, t, p))), y, t, dt, work, p);
      expect([Array.from(y), Array.from(work.error), Array.from(work.fLast)]).toEqual([expected.y, expected.error, expected.fLast]);
      return count;
    });
  }
  const end = (y: number[], t: number, dt: number, p: number): number[] => step(f, y, t, dt, p).y;
  const y0 = [1, 2];
  const y1 = end(y0, 0.5, 0.25, 3);

  it("takes the last derivative over where a step begins at its arguments, when that is allowed", () => {
    const way: Parameters<typeof calls>[1] = [[y0, 0.5, 0.25, 3], [y1, 0.75, 0.25, 3], [end(y1, 0.75, 0.25, 3), 1, 0.5, 3]];
    expect(calls(true, way)).toEqual([stages, stages - 1, stages - 1]);
    expect(calls(false, way)).toEqual([stages, stages, stages]);
  });

  it.each<[change: string, second: Parameters<typeof calls>[1][number]]>([
    ["a rejected step", [y0, 0.5, 0.125, 3]],
    ["a changed state", [[y1[0], y1[1] * (1 + Number.EPSILON)], 0.75, 0.25, 3]],
    ["a changed time", [y1, 0.75 + 2 ** -52, 0.25, 3]],
    ["a changed argument", [y1, 0.75, 0.25, 3.5]],
  ])("does not after %s", (_, second) => {
    expect(calls(true, [[y0, 0.5, 0.25, 3], second])).toEqual([stages, stages]);
  });

  it("tells −0 from 0, and a missing argument from undefined", () => {
    expect(calls(true, [[[0, 0], 0, 0, 0], [[-0, 0], 0, 0.5, 0]])).toEqual([stages, stages]);
    const work = create(1, { fsal: true });
    let count = 0;
    const optional = (_y: Float64Array, _t: number, dydt: Float64Array, p?: number): undefined => void (count++, (dydt[0] = p ?? 0));
    const y = new Float64Array(1);
    stepInto(y, optional, y, 0, 1, work, undefined as number | undefined);
    stepInto(y, optional, y, 1, 1, work);
    expect(count).toBe(2 * stages);
  });

  it("does not after f has thrown in the middle of a step", () => {
    const work = create(1, { fsal: true });
    let count = 0;
    const y = Float64Array.of(1);
    const decay = (y: Float64Array, _t: number, dydt: Float64Array): undefined => void (count++, (dydt[0] = -y[0]));
    stepInto(y, decay, y, 0, 0.5, work);
    const [state, before] = [y.slice(), count];
    const failing = (y: Float64Array, t: number, dydt: Float64Array): undefined => {
      if (t > 0.5) throw new Error("in the middle");
      decay(y, t, dydt);
    };
    expect(() => stepInto(y, failing, y, 0.5, 0.5, work)).toThrow("in the middle");
    expect(y).toEqual(state);
    count = before;
    stepInto(y, decay, y, 0.5, 0.5, work);
    expect(count - before).toBe(stages);
    expect(Array.from(y)).toEqual(step((y) => [-y[0]], Array.from(state), 0.5, 0.5).y);
  });

  it("does not after f has thrown in its last stage, where it had written already", () => {
    const work = create(1, { fsal: true });
    const y = Float64Array.of(1);
    let calls = 0;
    const still = (_y: Float64Array, _t: number, dydt: Float64Array): undefined => void (calls++, (dydt[0] = 0));
    const failing = (_y: Float64Array, _t: number, dydt: Float64Array): undefined => {
      calls++;
      dydt[0] = calls === 2 * stages - 1 ? 5 : 0;
      if (dydt[0] === 5) throw new Error("at the end");
    };
    stepInto(y, still, y, 0, 0.5, work);
    expect(() => stepInto(y, failing, y, 0.5, 0.5, work)).toThrow("at the end");
    expect(Array.from(stepInto(y, still, y, 0.5, 0.5, work))).toEqual([1]);
    expect(calls).toBe(3 * stages - 1);
  });

  it("carries on with the same bits in a work that was cloned", () => {
    const work = create(2, { fsal: true });
    const y = Float64Array.from(y0);
    const into = (y: Float64Array, t: number, dydt: Float64Array): undefined => dydt.set(f(y, t, 1)) as undefined;
    stepInto(y, into, y, 0, 0.5, work);
    const [copy, z] = [structuredClone(work), y.slice()];
    expect(stepInto(z, into, z, 0.5, 0.5, copy)).toEqual(stepInto(y, into, y, 0.5, 0.5, work));
  });
});

describe("the error estimate", () => {
  it.each([
    ["bogackiShampineStep", bogackiShampineStep, 3],
    ["dormandPrinceStep", dormandPrinceStep, 5],
  ] as const)("of %s shrinks with the order of the step, and fLast is the derivative at its end", (_, step, order) => {
    const g = (y: ArrayLike<number>, t: number): number[] => [y[0] * Math.cos(t) - y[0] * y[0]];
    const errors = [2 ** -4, 2 ** -5, 2 ** -6].map((dt) => Math.abs(step(g, [1], 0.3, dt).error[0]));
    for (const i of [0, 1]) expect(Math.abs(Math.log2(errors[i] / errors[i + 1]) - order)).toBeLessThan(0.2); // the next term's share
    const { y, fLast } = step(g, [1], 0.3, 0.125);
    expect(fLast).toEqual(g(y, 0.3 + 0.125));
  });
});
