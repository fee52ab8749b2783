export { derivative } from "./equations.ts";
export { simulate, type Simulation } from "./model.ts";
export { type Gains, type Parameters, PUBLISHED } from "./parameters.ts";
export { DEFAULTS, DT, record, type Recording, SAMPLE_RATE, type Settings } from "./recording.ts";
export { describeRegime, findRegime, type Regime, type RegimeName } from "./regime.ts";
export { gainsAt, type Phase, phaseTimes, SCHEDULES, scheduleOf } from "./schedules.ts";
