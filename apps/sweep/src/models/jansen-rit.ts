import { PUBLISHED } from "@concord/example-jansen-rit/parameters";
import { bandOf } from "./bands.ts";
import { jansenRitColumn } from "./jansen-rit-column.ts";
import { jansenRitColumns } from "./jansen-rit-columns.ts";
import type { Model } from "./model.ts";

const QUIET = 1.5; // mV from trough to peak: around a state of rest, noise of 22 pulses/s a millisecond makes less
const SPIKES = 7; // mV from trough to peak, more than the column's rhythms reach; below 8 Hz

export const jansenRit: Model = {
  name: "jansen-rit",
  description: "a cortical column with noisy input (Jansen & Rit 1995), see examples/jansen-rit",
  // p is the mean input (pulses/s), std that of each sample, which holds for one time step.
  parameters: { ...PUBLISHED, p: 220, std: 22 },
  start: [0, 0, 0, 0, 0, 0],
  defaults: {
    grid: [
      { name: "C", from: 50, to: 500, count: 128 },
      { name: "p", from: 0, to: 400, count: 128 },
    ],
    seconds: 10,
    transient: 2,
    dt: 1e-3,
  },
  signal: "y1 − y2",
  unit: "mV",
  regime: (frequency, amplitude) => {
    if (amplitude < QUIET) return "rest";
    return amplitude > SPIKES && frequency < 8 ? "spikes" : bandOf(frequency);
  },
  columns: (m, dt) => (m === 1 ? jansenRitColumn(dt) : jansenRitColumns(m, dt)),
};
