import { describe, expect, it } from "vitest";
import { integrate } from "./adaptive-loop.ts";
import { PROBLEMS, type Problem } from "./problems.ts";
import { written } from "./schemes.ts";

/** Largest error at the end, relative to 1 + |y|, as the tolerances are. */
const errorOf = ({ f, y0, end, y }: Problem, tolerance: number): number => {
  const run = integrate(written(f), y0, end, tolerance);
  return Math.max(...y.map((value, i) => Math.abs(run.y[i] - value) / (1 + Math.abs(value))));
};

/** How much the problems themselves enlarge the errors of single steps, each of which the loop keeps below the tolerance. */
function amplification(name: string): number {
  if (name === "arenstorf" || name === "lorenz") return 1e5; // neighbouring orbits part by some e^(0.9·10), or near the moon
  if (name.startsWith("detestD")) return 1e3; // an error in energy is one in period, and grows with the number of steps
  return 100;
}

describe("dormandPrinceStepInto under an adaptive loop of ten lines", () => {
  it.each(PROBLEMS)("ends where $name ends, by its tolerance", (problem) => {
    const [loose, tight] = [1e-7, 1e-11].map((tolerance) => errorOf(problem, tolerance));
    expect(loose).toBeLessThan(1e-7 * amplification(problem.name));
    expect(tight).toBeLessThan(1e-11 * amplification(problem.name));
    expect(tight).toBeLessThan(loose / 1000); // in proportion it would be 10⁴
  });

  it("takes more steps for less error, in proportion to its fifth root, and repeats some", () => {
    const arenstorf = PROBLEMS.find(({ name }) => name === "arenstorf")!;
    const steps = (tolerance: number) => integrate(written(arenstorf.f), arenstorf.y0, arenstorf.end, tolerance);
    expect(steps(1e-7).rejected).toBeGreaterThan(0);
    // 10^(2/5) = 2.51; a tenth for the steps that are rejected and the ends of the range of factors.
    expect(Math.abs(steps(1e-11).accepted / steps(1e-9).accepted / 10 ** (2 / 5) - 1)).toBeLessThan(0.1);
  });

  it("comes to its end where the derivative is NaN, or the state grows without bound", () => {
    expect(() => integrate((_y, _t, dydt) => void dydt.fill(Number.NaN), [1], 1, 1e-6)).toThrow("too small at t = 0");
    expect(() => integrate((y, _t, dydt) => void (dydt[0] = y[0] * y[0]), [1], 2, 1e-6)).toThrow(/too small at t = (1|0\.99999)/);
  });

  it("takes the same way, to the last bit, whether derivatives are taken over or not, with fewer of them", () => {
    const arenstorf = PROBLEMS.find(({ name }) => name === "arenstorf")!;
    const counted = (fsal: boolean) => {
      let calls = 0;
      const f = written(arenstorf.f);
      const run = integrate((y, t, dydt) => (calls++, f(y, t, dydt)), arenstorf.y0, arenstorf.end, 1e-7, fsal);
      return { ...run, calls };
    };
    const [plain, fsal] = [counted(false), counted(true)];
    expect(fsal.y).toEqual(plain.y);
    expect(plain.calls).toBe(7 * (plain.accepted + plain.rejected));
    // All steps but the first and those after a rejected one.
    expect(fsal.calls).toBe(plain.calls - (plain.accepted - 1));
  });
});
