import * as noise from "@concord/noise";
import { source } from "../src/callbacks.ts";
import type { Entries, Entry, Parameter } from "../src/entry.ts";
import { array, memory, optional, out, positive, real, size, some } from "../src/parameters.ts";
import { aFloat64Array, aNumber, anObject, itsFirst } from "../src/results.ts";

const small = (n: number): number => Math.min(n, 6);
const components = optional(some("1", "2", "3"));
const factor = some("1", "2", "3", "4");
const beta = some("0", "0.7", "1", "1.99", "2", "5e-324");
const fLow = some("0.5", "1e-9", "1e-12", "20");
const fHigh = some("40", "50", "21", "1e9");
const dt = some("1e-3", "1e-4", "0.5", "1e-300");
const mean = array((n) => Math.max(1, small(n)));
const covariance: Parameter = some("[1]", "[1, 0, 0, 1]", "[2, 1, 1, 2]", "[1, 1, 1, 1]", "[1, 2, 3, 4]", "Float64Array.of(4, 1, 0.5, 1, 3, -1, 0.5, -1, 2)", "[1e308, 0, 0, 1e308]", "[1e-320]", "[-1]", "[1, 0, 0, 1, 0, 0, 1, 0, 0]", "new Float64Array(36).map((_, i) => Number(i % 7 === 0))");

/** An input in its two forms, both with the same parameters after the length or the array. */
const input = (name: string, f: Entry["target"], into: Entry["target"], parameters: readonly Parameter[], n: Parameter = size, length?: (n: number) => number): Entries => ({
  // A sample is mean + std·z: for numbers beyond 1e150 the products can overflow.
  [`noise.${name}`]: { target: f, parameters: [n, ...parameters], isResult: aFloat64Array, bound: 1e150 },
  [`noise.${name}Into`]: { target: into, parameters: [out(length), ...parameters], isResult: itsFirst, bound: 1e150 },
});
const amplitude = (target: Entry["target"], n: number): Entry => ({ target, parameters: [real, positive].slice(0, n), isResult: aNumber });

export const noiseEntries: Entries = {
  ...input("gaussianInput", noise.gaussianInput, noise.gaussianInputInto, [real, real, source]),
  ...input("whiteNoiseInput", noise.whiteNoiseInput, noise.whiteNoiseInputInto, [real, real, positive, source]),
  ...input("uniformInput", noise.uniformInput, noise.uniformInputInto, [real, real, source]),
  ...input("poissonInput", noise.poissonInput, noise.poissonInputInto, [some("0", "1", "500", "2e4", "1e15", "1e-300"), dt, source]),
  ...input("shotNoiseInput", noise.shotNoiseInput, noise.shotNoiseInputInto, [some("0", "1", "500", "1e-300", "1e13"), real, positive, dt, source, memory(1)]),
  ...input("ornsteinUhlenbeckInput", noise.ornsteinUhlenbeckInput, noise.ornsteinUhlenbeckInputInto, [real, real, positive, dt, source, memory(1)]),
  ...input("coloredNoiseInput", noise.coloredNoiseInput, noise.coloredNoiseInputInto, [beta, real, fLow, fHigh, dt, source, memory(7)]),
  ...input("correlatedGaussianInput", noise.correlatedGaussianInput, noise.correlatedGaussianInputInto, [mean, covariance, source], size, (n) => 3 * small(n)),
  ...input("wienerIncrements", noise.wienerIncrements, noise.wienerIncrementsInto, [positive, source, components]),
  ...input("wienerIncrementPairs", noise.wienerIncrementPairs, noise.wienerIncrementPairsInto, [positive, source, components]),
  "noise.coarsenIncrements": { target: noise.coarsenIncrements, parameters: [array((n) => 12 * small(n)), factor, components], isResult: aFloat64Array, bound: 1e150 },
  "noise.coarsenIncrementsInto": { target: noise.coarsenIncrementsInto, parameters: [out((n) => 6 * small(n)), array((n) => 12 * small(n)), factor, components], isResult: itsFirst, bound: 1e150 },
  "noise.coarsenIncrementPairs": { target: noise.coarsenIncrementPairs, parameters: [array((n) => 24 * small(n)), positive, factor, components], isResult: aFloat64Array, bound: 1e150 },
  "noise.coarsenIncrementPairsInto": { target: noise.coarsenIncrementPairsInto, parameters: [out((n) => 12 * small(n)), array((n) => 24 * small(n)), positive, factor, components], isResult: itsFirst, bound: 1e150 },
  "noise.refineIncrements": { target: noise.refineIncrements, parameters: [array((n) => 6 * small(n)), positive, source, components], isResult: aFloat64Array, bound: 1e150 },
  "noise.refineIncrementsInto": { target: noise.refineIncrementsInto, parameters: [out((n) => 12 * small(n)), array((n) => 6 * small(n)), positive, source, components], isResult: itsFirst, bound: 1e150 },
  "noise.replayNormals": { target: noise.replayNormals, parameters: [array()], isResult: anObject },
  "noise.stdToIntensity": amplitude(noise.stdToIntensity, 2),
  "noise.intensityToStd": amplitude(noise.intensityToStd, 2),
  "noise.intensityToDiffusion": amplitude(noise.intensityToDiffusion, 1),
  "noise.diffusionToIntensity": amplitude(noise.diffusionToIntensity, 1),
  "noise.intensityToOrnsteinUhlenbeckStd": amplitude(noise.intensityToOrnsteinUhlenbeckStd, 2),
  "noise.ornsteinUhlenbeckStdToIntensity": amplitude(noise.ornsteinUhlenbeckStdToIntensity, 2),
};
