export { coarsenIncrementPairs, coarsenIncrementPairsInto } from "./coarsen-increment-pairs.ts";
export { coarsenIncrements, coarsenIncrementsInto } from "./coarsen-increments.ts";
export { coloredNoiseInput, coloredNoiseInputInto } from "./colored-noise-input.ts";
export { correlatedGaussianInput, correlatedGaussianInputInto } from "./correlated-gaussian-input.ts";
export { gaussianInput, gaussianInputInto } from "./gaussian-input.ts";
export {
  diffusionToIntensity,
  intensityToDiffusion,
  intensityToOrnsteinUhlenbeckStd,
  intensityToStd,
  ornsteinUhlenbeckStdToIntensity,
  stdToIntensity,
} from "./noise-amplitudes.ts";
export { ornsteinUhlenbeckInput, ornsteinUhlenbeckInputInto } from "./ornstein-uhlenbeck-input.ts";
export { poissonInput, poissonInputInto } from "./poisson-input.ts";
export { refineIncrements, refineIncrementsInto } from "./refine-increments.ts";
export { replayNormals } from "./replay-normals.ts";
export { shotNoiseInput, shotNoiseInputInto } from "./shot-noise-input.ts";
export { uniformInput, uniformInputInto } from "./uniform-input.ts";
export { whiteNoiseInput, whiteNoiseInputInto } from "./white-noise-input.ts";
export { wienerIncrementPairs, wienerIncrementPairsInto } from "./wiener-increment-pairs.ts";
export { wienerIncrements, wienerIncrementsInto } from "./wiener-increments.ts";
