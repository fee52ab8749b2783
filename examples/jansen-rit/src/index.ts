export { derivative } from "./equations.ts";
export { simulate, type Simulation } from "./model.ts";
export { type Parameters, PUBLISHED } from "./parameters.ts";
export { DEFAULTS, DT, record, SAMPLE_RATE, type Settings } from "./recording.ts";
export { describeRegime, findRegime, type Regime } from "./regime.ts";
