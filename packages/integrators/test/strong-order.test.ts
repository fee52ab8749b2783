import { describe, expect, it } from "vitest";
import { eulerMaruyamaGeneralStep } from "../src/index.ts";
import { ADDITIVE, BY_TIME, COSINE, ITO, STRATONOVICH } from "./sde-problems.ts";
import { errorsOf, levels, measured, PATHS } from "./strong-errors.ts";
import { schemeNamed, STOCHASTIC_SCHEMES } from "./stochastic-schemes.ts";
import { endOf, type Order, orderOf, rootMeanSquare } from "./strong-order.ts";
import { WienerPaths } from "./wiener-paths.ts";

const LARGEST_HALF_WIDTH = 0.2;

const DIAGONAL = STOCHASTIC_SCHEMES.filter(({ descriptor }) => descriptor.noise === "diagonal");
const ITO_SCHEMES = DIAGONAL.filter(({ descriptor }) => descriptor.calculus === "Ito");
const STRATONOVICH_SCHEMES = DIAGONAL.filter(({ descriptor }) => descriptor.calculus === "Stratonovich");

describe("the strong order that a descriptor tells is the slope of the error over the step", () => {
  const cases = [
    ...ITO_SCHEMES.flatMap((scheme) => [...ITO, BY_TIME].map((problem) => ({ scheme, problem }))),
    ...STRATONOVICH_SCHEMES.flatMap((scheme) => STRATONOVICH.map((problem) => ({ scheme, problem }))),
  ];

  it.each(cases)("of $scheme.name on $problem.name", ({ scheme, problem }) => {
    const { low, high } = measured(scheme, problem);
    expect(low).toBeLessThanOrEqual(scheme.descriptor.strongOrder!);
    expect(high).toBeGreaterThanOrEqual(scheme.descriptor.strongOrder!);
    expect(high - low).toBeLessThan(2 * LARGEST_HALF_WIDTH);
  });

  it("of eulerMaruyamaGeneralStep with two processes in one component", () => {
    const [mu, b1, b2, count] = [0.4, 0.6, 0.5, 300];
    const errors = PATHS.map(({ dt, dW }) => {
      const error = new Float64Array(count);
      for (let path = 0; path < count; path++) {
        let y = [1];
        let [w1, w2] = [0, 0];
        for (let k = 0; k < dW.length; k++) {
          const draws = [dW[k][path], dW[k][path + count]];
          w1 += draws[0];
          w2 += draws[1];
          const replay = { standardNormal: () => draws.shift()! / Math.sqrt(dt) };
          y = eulerMaruyamaGeneralStep(([x]) => [mu * x], ([x]) => [b1 * x, b2 * x], 2, y, k * dt, dt, replay);
        }
        error[path] = y[0] - Math.exp(mu - (b1 * b1 + b2 * b2) / 2 + b1 * w1 + b2 * w2);
      }
      return { dt, error };
    });
    const { low, high } = orderOf(errors);
    expect(low).toBeLessThanOrEqual(0.5);
    expect(high).toBeGreaterThanOrEqual(0.5);
    expect(high - low).toBeLessThan(0.5); // half as many paths
  });
});

describe("a scheme of one calculus does not solve the equation of the other", () => {
  it.each([
    ...ITO_SCHEMES.flatMap((scheme) => STRATONOVICH.map((problem) => ({ scheme, problem }))),
    ...STRATONOVICH_SCHEMES.flatMap((scheme) => ITO.map((problem) => ({ scheme, problem }))),
  ])("$scheme.name, $problem.name", ({ scheme, problem }) => {
    // An error that converged would fall to 0.7 of itself, at order 1/2.
    const [fine, coarse] = [PATHS[0], PATHS[1]].map((paths) => rootMeanSquare(errorsOf(scheme, problem, paths)));
    expect(fine).toBeGreaterThan(0.05);
    expect(fine / coarse).toBeGreaterThan(0.9);
  });
});

describe("with additive noise", () => {
  // Slopes of problems that are linear in X come with intervals of 0.001; what is left is the error of the next order.
  it.each([["eulerMaruyamaStep", 1], ["milsteinStep", 1], ["milsteinPlatenStep", 1], ["milsteinStratonovichStep", 1]])("%s is of order %d", (name, order) => {
    expect(Math.abs(measured(schemeNamed(name), ADDITIVE).slope - order)).toBeLessThan(0.03);
  });

  it.each(["sra1Step", "sriw1Step"])("%s sees g at both ends of the step: an order of 1.5 at least", (name) => {
    expect(measured(schemeNamed(name), ADDITIVE).low).toBeGreaterThan(1.5);
  });
});

describe("on dX = (2cos 2X − X)dt + dW, against SRA1 with steps of 2^-13", () => {
  const fine = levels(WienerPaths.draw(240, 8192, 2 ** -13), 10);
  const reference = endOf(schemeNamed("sra1Step"), COSINE, 0, fine[0]);
  const orderWith = (name: string, options?: { withoutZ2: boolean }): Order =>
    orderOf(fine.slice(5).map((paths) => ({ dt: paths.dt, error: endOf(schemeNamed(name), COSINE, 0, paths, options).map((y, i) => y - reference[i]) })));

  it.each(["sra1Step", "sriw1Step"])("%s has a slope of 1.4 at least, and 1 without its second draw", (name) => {
    expect(orderWith(name).low).toBeGreaterThan(1.4);
    const { low, high } = orderWith(name, { withoutZ2: true });
    expect(low).toBeLessThanOrEqual(1);
    expect(high).toBeGreaterThanOrEqual(1);
    expect(high).toBeLessThan(1.25);
  });

  it("schemes without ΔZ have order 1", () => {
    const { low, high } = orderWith("heunStratonovichStep");
    expect(low).toBeLessThan(1.05);
    expect(high).toBeLessThan(1.25);
  });
});

describe("with a drift that couples the components, and diagonal noise", () => {
  // dX = (sin Y − X)dt + cos(X)/2 dW1, dY = X·cos Y dt + (2 + sin Y)/4 dW2: the paths' X are the first half of the state.
  const half = 300;
  const coupled = {
    f: (y: ArrayLike<number>) => Float64Array.from(y as number[], (yi, i) => (i < half ? Math.sin(y[i + half]) - yi : y[i - half] * Math.cos(yi))),
    g: (y: ArrayLike<number>) => Float64Array.from(y as number[], (yi, i) => (i < half ? Math.cos(yi) / 2 : (2 + Math.sin(yi)) / 4)),
    dgdy: (y: ArrayLike<number>) => Float64Array.from(y as number[], (yi, i) => (i < half ? -Math.sin(yi) / 2 : Math.cos(yi) / 4)),
  };
  const fine = levels(WienerPaths.draw(2 * half, 1024, 2 ** -10), 7);
  const reference = endOf(schemeNamed("sriw1Step"), coupled, 0.3, fine[0]);

  it.each(["milsteinStep", "milsteinPlatenStep", "sriw1Step"])("%s keeps its order", (name) => {
    const { low, high } = orderOf(fine.slice(3).map((paths) => ({ dt: paths.dt, error: endOf(schemeNamed(name), coupled, 0.3, paths).map((y, i) => y - reference[i]) })));
    const { strongOrder } = schemeNamed(name).descriptor;
    expect(low).toBeLessThanOrEqual(strongOrder!);
    expect(high).toBeGreaterThanOrEqual(strongOrder!);
    expect(high - low).toBeLessThan(2 * LARGEST_HALF_WIDTH);
  });
});
