import * as noise from "@concord/noise";
import { defaultRng, type RandomGenerator } from "@concord/rng";
import { REALS } from "../values.ts";
import { each, eachPair, type Item, type Items } from "./item.ts";

const COVARIANCE = [4, 1, 0.5, 1, 3, -1, 0.5, -1, 2];
const POSITIVE = REALS.filter((x) => x > 0 && x < 1e150);
const BETAS = [0, 0.7, 1, 2];

/** An input of several lengths, each with a generator of its own. */
const input = (draw: (n: number, rng: RandomGenerator) => unknown): Item => () => [0, 1, 1000].map((n) => draw(n, defaultRng(42)));

/** An input with memory, in two blocks; the memory as well. */
const blocks = (draw: (n: number, rng: RandomGenerator, memory: number[]) => unknown): Item => () => {
  const [rng, memory]: [RandomGenerator, number[]] = [defaultRng(42), []];
  return [draw(300, rng, memory), draw(700, rng, memory), memory];
};

const array = (n: number): Float64Array => new Float64Array(n);
const normals = (n: number): Float64Array => defaultRng(7).standardNormal(n);

export const noiseItems: Items = {
  "noise.gaussianInput": input((n, rng) => noise.gaussianInput(n, 220, 22, rng)),
  "noise.gaussianInputInto": input((n, rng) => noise.gaussianInputInto(array(n), 220, 22, rng)),
  "noise.whiteNoiseInput": input((n, rng) => noise.whiteNoiseInput(n, 220, 0.7, 1e-3, rng)),
  "noise.whiteNoiseInputInto": input((n, rng) => noise.whiteNoiseInputInto(array(n), 220, 0.7, 1e-4, rng)),
  "noise.uniformInput": input((n, rng) => noise.uniformInput(n, 120, 320, rng)),
  "noise.uniformInputInto": input((n, rng) => noise.uniformInputInto(array(n), 120, 320, rng)),
  "noise.poissonInput": () => [0, 3, 9e3, 1.1e4, 5e6, 1e12].map((rate) => noise.poissonInput(1000, rate, 1e-3, defaultRng(42))),
  "noise.poissonInputInto": () => [0, 3, 9e3, 1.1e4, 5e6, 1e12].map((rate) => noise.poissonInputInto(array(1000), rate, 1e-3, defaultRng(42))),
  "noise.shotNoiseInput": blocks((n, rng, memory) => noise.shotNoiseInput(n, 220, 3, 0.01, 1e-3, rng, memory)),
  "noise.shotNoiseInputInto": blocks((n, rng, memory) => noise.shotNoiseInputInto(array(n), 2e4, 3, 0.01, 1e-3, rng, memory)),
  "noise.ornsteinUhlenbeckInput": blocks((n, rng, memory) => noise.ornsteinUhlenbeckInput(n, 220, 22, 0.01, 1e-3, rng, memory)),
  "noise.ornsteinUhlenbeckInputInto": blocks((n, rng, memory) => noise.ornsteinUhlenbeckInputInto(array(n), 220, 22, 0.01, 1e-4, rng, memory)),
  "noise.coloredNoiseInput": () => BETAS.map((beta) => blocks((n, rng, memory) => noise.coloredNoiseInput(n, beta, 22, 0.5, 40, 1e-3, rng, memory))()),
  "noise.coloredNoiseInputInto": () => BETAS.map((beta) => blocks((n, rng, memory) => noise.coloredNoiseInputInto(array(n), beta, 22, 0.5, 40, 1e-3, rng, memory))()),
  "noise.correlatedGaussianInput": input((n, rng) => noise.correlatedGaussianInput(n, [1, 2, 3], COVARIANCE, rng)),
  "noise.correlatedGaussianInputInto": input((n, rng) => noise.correlatedGaussianInputInto(array(3 * n), [1, 2, 3], COVARIANCE, rng)),
  "noise.wienerIncrements": input((n, rng) => noise.wienerIncrements(n, 1e-3, rng, 3)),
  "noise.wienerIncrementsInto": input((n, rng) => noise.wienerIncrementsInto(array(3 * n), 1e-3, rng, 3)),
  "noise.coarsenIncrements": () => noise.coarsenIncrements(normals(1200), 4, 3),
  "noise.coarsenIncrementsInto": () => noise.coarsenIncrementsInto(array(300), normals(1200), 4, 3),
  "noise.refineIncrements": () => noise.refineIncrements(normals(600), 1e-3, defaultRng(42), 3),
  "noise.refineIncrementsInto": () => noise.refineIncrementsInto(array(1200), normals(600), 1e-3, defaultRng(42), 3),
  "noise.wienerIncrementPairs": input((n, rng) => noise.wienerIncrementPairs(n, 1e-3, rng, 3)),
  "noise.wienerIncrementPairsInto": input((n, rng) => noise.wienerIncrementPairsInto(array(6 * n), 1e-3, rng, 3)),
  "noise.coarsenIncrementPairs": () => noise.coarsenIncrementPairs(normals(2400), 1e-3, 4, 3),
  "noise.coarsenIncrementPairsInto": () => noise.coarsenIncrementPairsInto(array(600), normals(2400), 1e-3, 4, 3),
  "noise.replayNormals": () => noise.replayNormals(normals(100)).fillStandardNormal(array(100)),
  "noise.stdToIntensity": eachPair(noise.stdToIntensity, POSITIVE.slice(0, 50)),
  "noise.intensityToStd": eachPair(noise.intensityToStd, POSITIVE.slice(0, 50)),
  "noise.intensityToDiffusion": each(noise.intensityToDiffusion, POSITIVE),
  "noise.diffusionToIntensity": each(noise.diffusionToIntensity, POSITIVE),
  "noise.intensityToOrnsteinUhlenbeckStd": eachPair(noise.intensityToOrnsteinUhlenbeckStd, POSITIVE.slice(0, 50)),
  "noise.ornsteinUhlenbeckStdToIntensity": eachPair(noise.ornsteinUhlenbeckStdToIntensity, POSITIVE.slice(0, 50)),
};
