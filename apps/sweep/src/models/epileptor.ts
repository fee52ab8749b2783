import { eulerMaruyamaStep, type RandomGenerator } from "@concord/models-utils";
import { derivative, diffusion } from "@concord/example-epileptor/equations";
import { type Parameters, PUBLISHED } from "@concord/example-epileptor/parameters";
import { eachColumn } from "./each-column.ts";
import type { Columns, Model } from "./model.ts";

const SPIKES = 1; // from trough to peak: noise on the interictal state makes less
const SEIZURES = 3; // spikes between seizures reach less, discharges more

export const epileptor: Model = {
  name: "epileptor",
  description: "seizures (Jirsa et al. 2014), see examples/epileptor; times and frequencies are in the model's unit of time",
  parameters: { ...PUBLISHED },
  start: [0, -5, 3, 0, 0, 0],
  defaults: {
    grid: [
      { name: "x0", from: -2.6, to: -1.2, count: 32 },
      { name: "Irest2", from: 0, to: 1, count: 32 },
    ],
    seconds: 2500,
    transient: 1000,
    dt: 0.01,
  },
  signal: "x2 − x1",
  unit: "no unit",
  regime: (_frequency, amplitude) => (amplitude < SPIKES ? "rest" : amplitude < SEIZURES ? "spikes" : "seizures"),
  columns,
};

/** m Epileptors, one after the other. */
function columns(m: number, dt: number): Columns {
  let ys: number[][] = [];
  let parameters: Parameters[] = [];
  let rngs: readonly RandomGenerator[] = [];
  return {
    begin: (batch) => {
      parameters = eachColumn<Parameters>(batch, m);
      ys = Array.from({ length: m }, () => [...batch.start]);
      rngs = batch.rngs;
    },
    step: () => {
      for (let i = 0; i < m; i++) ys[i] = eulerMaruyamaStep(derivative, diffusion, ys[i], 0, dt, rngs[i], parameters[i]);
    },
    record: (signals) => {
      for (let i = 0; i < m; i++) signals[i] = ys[i][3] - ys[i][0];
    },
  };
}
