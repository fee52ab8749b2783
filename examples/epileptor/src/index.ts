export { derivative, diffusion } from "./equations.ts";
export { type Recording, simulate, type Simulation } from "./model.ts";
export { type Parameters, PUBLISHED } from "./parameters.ts";
export { DEFAULTS, DT, record, SAMPLE_PERIOD, type Settings } from "./recording.ts";
export { describeSeizures, findSeizures, type Seizure } from "./seizures.ts";
