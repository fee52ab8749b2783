import { defaultRng } from "@concord/rng";
import { describe, expect, it } from "vitest";
import * as noise from "../src/index.ts";

const rng = defaultRng(1);

// Would be read forever.
const endless = new Proxy({}, { get: (_, key) => (key === "length" ? 2 ** 53 - 1 : 1) });

/** Each parameter of an input, in their order, with a good value and what is said of bad ones. */
const parameters = {
  nSamples: { good: 3, must: "be a non-negative integer", bad: [-1, 1.5, Number.NaN, Infinity, "3", 3n, undefined, null] },
  mean: { good: 220, must: "be a finite number", bad: [Number.NaN, Infinity, -Infinity, "220", 220n, null, undefined] },
  std: { good: 22, must: "be a finite number >= 0", bad: [-22, Number.NaN, Infinity, null, "22"] },
  intensity: { good: 2, must: "be a finite number >= 0", bad: [-2, Number.NaN, Infinity, null, "2"] },
  dt: { good: 0.001, must: "be a positive finite number", bad: [0, -0, -0.001, Number.NaN, Infinity, null, "0.001", undefined] },
  low: { good: 120, must: "be a finite number", bad: [Number.NaN, Infinity, "120", undefined] },
  high: { good: 320, must: "be a finite number", bad: [Number.NaN, Infinity, "320", undefined] },
  rate: { good: 220, must: "be a finite number >= 0", bad: [-1, Number.NaN, Infinity, "220", undefined] },
  amplitude: { good: 2, must: "be a finite number", bad: [Number.NaN, Infinity, "2", undefined] },
  tau: { good: 0.01, must: "be a positive finite number", bad: [0, -1, Number.NaN, Infinity, "0.01", undefined] },
  beta: { good: 1, must: "be a number from 0 to 2", bad: [-0.1, 2.1, Number.NaN, "1", undefined, Symbol("beta"), [Symbol("beta")]] },
  fLow: { good: 1, must: "be a positive finite number", bad: [0, -1, Number.NaN, Infinity, "1", undefined] },
  fHigh: { good: 50, must: "be a positive finite number", bad: [0, -1, Number.NaN, Infinity, "50", undefined] },
  components: { good: 2, must: "be a positive integer", bad: [0, -1, 1.5, Number.NaN, "2", null] },
  factor: { good: 2, must: "be a positive integer", bad: [0, -1, 1.5, Number.NaN, "2", null, undefined] },
  means: { name: "mean", good: [1, 2], must: "be an array of numbers", bad: [3, "12", null, undefined, endless, { length: -1 }] },
  covariance: { good: [4, 1, 1, 3], must: "be an array of numbers", bad: [3, "1234", null, undefined, endless, { length: -1 }] },
  dW: { good: [1, 2, 3, 4], must: "be an array of numbers", bad: [3, "1234", null, undefined, endless, { length: -1 }] },
  pairs: { good: [1, 2, 3, 4, 5, 6, 7, 8], must: "be an array of numbers", bad: [3, null, undefined, endless, { length: -1 }] },
  values: { good: [1], must: "be an array of numbers", bad: [3, "1", null, undefined, endless, { length: -1 }] },
  diffusion: { good: 2, must: "be a finite number >= 0", bad: [-2, Number.NaN, Infinity, "2"] },
  out: { good: new Float64Array(4), must: "be a Float64Array", bad: [[1, 2, 3, 4], new Float32Array(4), null, undefined, 4] },
  rng: { good: rng, must: "have a method standardNormal, as defaultRng(42) has", bad: [undefined, null, 42, Math.random, { random: () => 0.5 }] },
  uniformRng: { name: "rng", good: rng, must: "have a method random, as defaultRng(42) has", bad: [undefined, null, 42, Math.random, { standardNormal: () => 0.5 }] },
  memory: { good: [], must: "be an array", bad: [null, 220, "220", { previous: 220 }] },
};
type Parameter = keyof typeof parameters;

const inputs: Record<string, Parameter[]> = {
  gaussianInput: ["mean", "std", "rng"],
  whiteNoiseInput: ["mean", "intensity", "dt", "rng"],
  uniformInput: ["low", "high", "uniformRng"],
  poissonInput: ["rate", "dt", "uniformRng"],
  shotNoiseInput: ["rate", "amplitude", "tau", "dt", "uniformRng", "memory"],
  ornsteinUhlenbeckInput: ["mean", "std", "tau", "dt", "rng", "memory"],
  coloredNoiseInput: ["beta", "std", "fLow", "fHigh", "dt", "rng", "memory"],
  correlatedGaussianInput: ["means", "covariance", "rng"],
  wienerIncrements: ["dt", "rng", "components"],
  wienerIncrementPairs: ["dt", "rng", "components"],
};
const withNumbers: Record<string, Parameter[]> = {
  coarsenIncrements: ["dW", "factor", "components"],
  refineIncrements: ["dW", "dt", "rng", "components"],
  coarsenIncrementPairs: ["pairs", "dt", "factor", "components"],
};
const functions: Record<string, Parameter[]> = {
  ...Object.fromEntries(Object.entries(inputs).flatMap(([name, rest]) => [[name, ["nSamples", ...rest]], [`${name}Into`, ["out", ...rest]]])),
  ...withNumbers,
  ...Object.fromEntries(Object.entries(withNumbers).map(([name, rest]) => [`${name}Into`, ["out", ...rest]])),
  replayNormals: ["values"],
  stdToIntensity: ["std", "dt"],
  intensityToStd: ["intensity", "dt"],
  diffusionToIntensity: ["diffusion"],
  intensityToDiffusion: ["intensity"],
  ornsteinUhlenbeckStdToIntensity: ["std", "tau"],
  intensityToOrnsteinUhlenbeckStd: ["intensity", "tau"],
};

type AnyFunction = (...args: unknown[]) => unknown;
const call = (name: string, args: unknown[]): unknown => (noise as unknown as Record<string, AnyFunction>)[name](...args);

/** Arguments that are good in this place: some Into forms need another length of out. */
function goodArguments(name: string): unknown[] {
  const lengths: Record<string, number> = { coarsenIncrementsInto: 2, refineIncrementsInto: 8 };
  return functions[name].map((parameter) => (parameter === "out" ? new Float64Array(lengths[name] ?? 4) : parameter === "memory" ? [] : parameters[parameter].good));
}

describe.each(Object.keys(functions))("%s", (name) => {
  it("takes good arguments", () => {
    expect(() => call(name, goodArguments(name))).not.toThrow();
  });

  const rows = functions[name].flatMap((parameter, place) => parameters[parameter].bad.map((value) => [parameter, place, value] as const));
  it.each(rows)("refuses a bad %s (argument %d): %o", (parameter, place, value) => {
    const args = goodArguments(name);
    args[place] = value;
    const before = JSON.stringify([rng, args[0] instanceof Float64Array ? Array.from(args[0]) : 0]);
    const { must, ...rest } = parameters[parameter];
    // nSteps is the name where samples are steps; an optional argument that is undefined is left out.
    const shown = "name" in rest ? rest.name : parameter === "nSamples" && name.startsWith("wiener") ? "nSteps" : parameter;
    const error = thrown(() => call(name, args));
    expect(error.message.startsWith(`${name}: ${shown} must ${must}, got `), error.message).toBe(true);
    expect(error).toBeInstanceOf(typeof value === "number" && typeof parameters[parameter].good === "number" ? RangeError : TypeError);
    expect(JSON.stringify([rng, args[0] instanceof Float64Array ? Array.from(args[0]) : 0])).toBe(before);
  });
});

function thrown(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}

describe("arguments that are wrong together", () => {
  const { coarsenIncrementsInto, coloredNoiseInput, correlatedGaussianInput, correlatedGaussianInputInto, gaussianInput, ornsteinUhlenbeckInput, poissonInput, refineIncrements, shotNoiseInput, uniformInput, whiteNoiseInput, wienerIncrementsInto } = noise;

  it.each<[run: () => unknown, message: string]>([
    [() => gaussianInput(2 ** 50, 220, 22, rng), "gaussianInput: nSamples must fit into memory, got 1125899906842624"],
    [() => whiteNoiseInput(3, 220, 1e300, 1e-300, rng), "whiteNoiseInput: intensity/√dt must be finite, got Infinity"],
    [() => uniformInput(3, 320, 120, rng), "uniformInput: high must be >= low, 320, got 120"],
    [() => uniformInput(3, -1e308, 1e308, rng), "uniformInput: high − low must be finite, got Infinity"],
    [() => poissonInput(3, 1e16, 1, rng), "poissonInput: rate·dt must be at most 1000000000000000, got 10000000000000000"],
    [() => poissonInput(3, 1e17, 0.1, rng), "poissonInput: rate·dt must be at most 1000000000000000, got 10000000000000000"],
    [() => poissonInput(3, 220, 5e-324, rng), "poissonInput: 1/dt must be finite, got Infinity"],
    [() => shotNoiseInput(3, 1e6, 1, 1, 1, rng), "shotNoiseInput: rate·dt and 40·rate·tau must be at most 10000000, got 40000000"],
    [() => shotNoiseInput(3, 1e5, 1, 10, 1e-3, rng), "shotNoiseInput: rate·dt and 40·rate·tau must be at most 10000000, got 40000000"],
    [() => shotNoiseInput(3, 220, 1, 0.01, 0.001, rng, [1, 2]), "shotNoiseInput: memory must be empty or of length 1, got Array of length 2"],
    [() => ornsteinUhlenbeckInput(3, 220, 22, 0.01, 0.001, rng, [Number.NaN]), "ornsteinUhlenbeckInput: memory[0] must be a finite number, got NaN"],
    [() => coloredNoiseInput(3, 1, 22, 50, 50, 0.001, rng), "coloredNoiseInput: fHigh must be above fLow, 50, got 50"],
    [() => coloredNoiseInput(3, 1, 22, 1, 51, 0.001, rng), "coloredNoiseInput: fHigh must be at most 1/(20·dt), 50, got 51"],
    [() => coloredNoiseInput(3, 1, 22, 1e-10, 50, 0.001, rng), "coloredNoiseInput: fLow must be at least 1e-12/dt, 1e-9, got 1e-10"],
    [() => coloredNoiseInput(3, 0, 22, 1, 50, 0.001, rng, [1]), "coloredNoiseInput: memory must be empty or of length 0, got Array of length 1"],
    [() => correlatedGaussianInput(3, [], [], rng), "correlatedGaussianInput: mean must have at least one component, got Array of length 0"],
    [() => correlatedGaussianInput(3, [1, 2], [1, 2, 3], rng), "correlatedGaussianInput: covariance must have 2 × 2 = 4 numbers, got Array of length 3"],
    [() => correlatedGaussianInput(3, [1, 2], [4, 1, 2, 3], rng), "correlatedGaussianInput: covariance[2] must be that of its mirror, covariance[1] = 1, got 2"],
    [() => correlatedGaussianInput(3, [1, 2, 3], [4, 0, 0, 0, 4, 1, 0, 2, 4], rng), "correlatedGaussianInput: covariance[7] must be that of its mirror, covariance[5] = 1, got 2"],
    [() => correlatedGaussianInput(2 ** 50, [1, 2], [4, 1, 1, 3], rng), "correlatedGaussianInput: nSamples must fit into memory, got 1125899906842624"],
    [() => correlatedGaussianInput(3, [1, 2], [1, 2, 2, 1], rng), "correlatedGaussianInput: covariance must be positive definite; pivot 1 of its Cholesky factor must be > 0, got -3"],
    [() => correlatedGaussianInput(3, [1, 2], [1, 1, 1, 1], rng), "correlatedGaussianInput: covariance must be positive definite; pivot 1 of its Cholesky factor must be > 0, got 0"],
    [() => correlatedGaussianInput(3, [1, Number.NaN], [4, 1, 1, 3], rng), "correlatedGaussianInput: mean[1] must be a finite number, got NaN"],
    [() => correlatedGaussianInputInto(new Float64Array(3), [1, 2], [4, 1, 1, 3], rng), "correlatedGaussianInputInto: out must have a length that is a multiple of 2, got Float64Array of length 3"],
    [() => wienerIncrementsInto(new Float64Array(3), 1, rng, 2), "wienerIncrementsInto: out must have a length that is a multiple of 2, got Float64Array of length 3"],
    [() => noise.wienerIncrementPairsInto(new Float64Array(6), 1, rng, 2), "wienerIncrementPairsInto: out must have a length that is a multiple of 4, got Float64Array of length 6"],
    [() => coarsenIncrementsInto(new Float64Array(3), [1, 2, 3, 4], 2), "coarsenIncrementsInto: out must have length 2, got Float64Array of length 3"],
    [() => coarsenIncrementsInto(new Float64Array(1), [1, 2, 3], 2), "coarsenIncrementsInto: dW must have a length that is a multiple of 2, got Array of length 3"],
    [() => noise.coarsenIncrementPairs([1, 2, 3, 4, 5, 6], 0.1, 2), "coarsenIncrementPairs: pairs must have a length that is a multiple of 4, got Array of length 6"],
    [() => refineIncrements([1, Infinity], 1, rng), "refineIncrements: dW[1] must be a finite number, got Infinity"],
    [() => refineIncrements([Infinity, 1], 1, rng), "refineIncrements: dW[0] must be a finite number, got Infinity"],
    [() => refineIncrements([1, 2, 3], 1, rng, 2), "refineIncrements: dW must have a length that is a multiple of 2, got Array of length 3"],
    [() => noise.stdToIntensity(1e308, 1e300), "stdToIntensity: std·√dt must be finite, got Infinity"],
    [() => noise.diffusionToIntensity(1e308), "diffusionToIntensity: √(2·diffusion) must be finite, got Infinity"],
    [() => noise.ornsteinUhlenbeckStdToIntensity(1e308, 1e300), "ornsteinUhlenbeckStdToIntensity: std·√(2·tau) must be finite, got Infinity"],
    [() => noise.intensityToOrnsteinUhlenbeckStd(1e300, 1e-300), "intensityToOrnsteinUhlenbeckStd: intensity/√(2·tau) must be finite, got Infinity"],
    [() => noise.intensityToStd(1e300, 1e-300), "intensityToStd: intensity/√dt must be finite, got Infinity"],
    [() => noise.intensityToDiffusion(1e200), "intensityToDiffusion: intensity²/2 must be finite, got Infinity"],
  ])("%o", (run, message) => {
    const before = JSON.stringify(rng);
    expect(run).toThrow(new RangeError(message));
    expect(JSON.stringify(rng)).toBe(before);
  });
});

it("more samples than memory has room for are refused by name", () => {
  for (const name of Object.keys(functions).filter((name) => functions[name][0] === "nSamples")) {
    const args = goodArguments(name);
    args[0] = 2 ** 50;
    const argument = name.startsWith("wiener") ? "nSteps" : "nSamples";
    expect(() => call(name, args)).toThrow(new RangeError(`${name}: ${argument} must fit into memory, got 1125899906842624`));
  }
});

it("what is at its limit, or has a default, is taken", () => {
  expect(() => noise.poissonInput(3, 1e10, 1e-7, rng)).not.toThrow();
  expect(() => noise.poissonInput(3, 0, 6e-309, rng)).not.toThrow();
  expect(() => noise.poissonInput(0, 1e13, 1e-3, rng)).not.toThrow();
  expect(() => noise.shotNoiseInput(0, 250_000, 1, 1, 0.001, rng)).not.toThrow();
  expect(noise.wienerIncrementPairsInto(new Float64Array(6), 0.01, defaultRng(1))).toEqual(noise.wienerIncrementPairs(3, 0.01, defaultRng(1)));
  expect(() => noise.wienerIncrementPairsInto(new Float64Array(8), 1, rng, 2)).not.toThrow();
  const out = new Float64Array(3);
  expect(noise.ornsteinUhlenbeckInputInto(out, 220, 22, 0.01, 0.001, defaultRng(1))).toEqual(noise.ornsteinUhlenbeckInput(3, 220, 22, 0.01, 0.001, defaultRng(1), []));
  expect(noise.shotNoiseInputInto(out, 500, 2, 0.01, 0.001, defaultRng(1))).toEqual(noise.shotNoiseInput(3, 500, 2, 0.01, 0.001, defaultRng(1), []));
  expect(noise.coloredNoiseInputInto(out, 1, 22, 1, 50, 0.001, defaultRng(1))).toEqual(noise.coloredNoiseInput(3, 1, 22, 1, 50, 0.001, defaultRng(1), []));
});

describe("draws that are none", () => {
  const fill = (out: Float64Array): Float64Array => out.fill(1, 0, 1);
  it.each<[source: unknown, shown: string]>([
    [{ standardNormal: () => Infinity }, "Infinity"],
    [{ standardNormal: () => null }, "NaN"],
    [{ standardNormal: () => undefined }, "NaN"],
    [{ standardNormal: () => 0, fillStandardNormal: fill }, "NaN"],
    [{ standardNormal: () => 0, fillStandardNormal: (out: Float64Array) => out.fill(1, 1) }, "NaN"],
  ])("of normals are errors: %o", (source, shown) => {
    for (const name of Object.keys(functions).filter((name) => functions[name].includes("rng") && ["nSamples", "out"].includes(functions[name][0]))) {
      const args = goodArguments(name);
      args[functions[name].indexOf("rng")] = source;
      expect(() => call(name, args)).toThrow(new RangeError(`${name}: rng must draw finite numbers, got ${shown}`));
    }
  });

  it.each<[source: unknown, shown: string]>([
    [{ random: () => 1 }, "1"],
    [{ random: () => -0.5 }, "-0.5"],
    [{ random: () => "0.5" }, "NaN"],
    [{ random: () => Number.NaN }, "NaN"],
  ])("of uniforms are errors: %o", (source, shown) => {
    for (const name of ["uniformInput", "poissonInput", "shotNoiseInput", "uniformInputInto", "poissonInputInto", "shotNoiseInputInto"]) {
      const args = goodArguments(name);
      args[functions[name].indexOf("uniformRng")] = source;
      expect(() => call(name, args)).toThrow(new RangeError(`${name}: rng must draw numbers from 0 up to but not including 1, got ${shown}`));
    }
    const rejection = () => noise.poissonInput(1, 22, 1, source as never);
    expect(rejection).toThrow(RangeError);
  });

  it("but the same number each time end in an error, not never", () => {
    const message = "rng must draw random numbers; none of 100000 led to a count, got 0.9999999999999999";
    for (const rate of [5, 22]) expect(() => noise.poissonInput(1, rate, 1, { random: () => 1 - 2 ** -53 })).toThrow(new RangeError(`poissonInput: ${message}`));
    expect(() => noise.shotNoiseInput(1, 5, 1, 1, 1, { random: () => 1 - 2 ** -53 }, [0])).toThrow(new RangeError(`shotNoiseInput: ${message}`));
  });

  it("are made one by one where the source's fill is no function", () => {
    const source = { standardNormal: () => 1, fillStandardNormal: {}, random: () => 0.5, fillRandom: 1 } as never;
    expect(noise.gaussianInput(2, 220, 22, source)).toEqual(Float64Array.of(242, 242));
    expect(noise.uniformInput(2, 120, 320, source)).toEqual(Float64Array.of(220, 220));
  });
});
