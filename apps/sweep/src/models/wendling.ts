import { intensityToStd, rk4Step, stdToIntensity } from "@concord/models-utils";
import { derivative } from "@concord/example-wendling/equations";
import { type Gains, type Parameters, PUBLISHED } from "@concord/example-wendling/parameters";
import { bandOf } from "./bands.ts";
import { eachColumn } from "./each-column.ts";
import type { Columns, Model } from "./model.ts";
import { noisyInput } from "./noisy-input.ts";

const QUIET = 3; // mV from trough to peak: around a state of rest, the noise makes less
const SPIKES = 8; // mV from trough to peak, more than its rhythms reach; below 8 Hz

export const wendling: Model = {
  name: "wendling",
  description: "a column with fast inhibition (Wendling et al. 2002), see examples/wendling; its sporadic spikes' gains",
  // p is the mean input (pulses/s), sigma the intensity of its noise (pulses/s·√s), as the example has them.
  parameters: { A: 5, B: 40, G: 15, ...PUBLISHED, p: 90, sigma: stdToIntensity(30, 1 / 512) },
  start: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  defaults: {
    grid: [
      { name: "G", from: 0, to: 30, count: 64 },
      { name: "B", from: 0, to: 50, count: 64 },
    ],
    seconds: 10,
    transient: 2,
    dt: 1e-3,
  },
  signal: "y1 − y2 − y3",
  unit: "mV",
  regime: (frequency, amplitude) => {
    if (amplitude < QUIET) return "rest";
    return amplitude > SPIKES && frequency < 8 ? "spikes" : bandOf(frequency);
  },
  columns,
};

/** m columns, one after the other. */
function columns(m: number, dt: number): Columns {
  const input = noisyInput(m);
  let ys: number[][] = [];
  let parameters: (Gains & Parameters)[] = [];
  return {
    begin: (batch) => {
      parameters = eachColumn<Gains & Parameters>(batch, m);
      ys = Array.from({ length: m }, () => [...batch.start]);
      input.begin({ ...batch, parameters: { p: batch.parameters.p, std: batch.parameters.sigma.map((sigma) => intensityToStd(sigma, dt)) } });
    },
    step: () => {
      const p = input.next();
      for (let i = 0; i < m; i++) ys[i] = rk4Step(derivative, ys[i], 0, dt, p[i], parameters[i], parameters[i]);
    },
    record: (signals) => {
      for (let i = 0; i < m; i++) signals[i] = ys[i][1] - ys[i][2] - ys[i][3];
    },
  };
}
