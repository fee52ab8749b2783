import { rk4Step } from "@concord/integrators";
import { derivative } from "./equations.ts";
import { type Parameters, PUBLISHED } from "./parameters.ts";

export interface Simulation {
  /** Time that is recorded (s). */
  seconds: number;
  /** Draws the next samples of the input (pulses/s), one for each time step. */
  input: (nSamples: number) => Float64Array;
  /** Time before, which is not recorded (s). */
  transient?: number;
  /** Time step (s). */
  dt?: number;
  /** One of so many time steps is recorded. */
  recordEvery?: number;
  /** State at the beginning: y0, y1, y2 (mV) and y3, y4, y5 (mV/s). */
  start?: readonly number[];
  parameters?: Parameters;
  /** Is told now and then which part of the work is done, and shown what is recorded so far. */
  onProgress?: (fraction: number, eeg: Float64Array) => void;
}

const STEPS_PER_BLOCK = 10_000;

/** The potential of the pyramidal cells, y1 − y2 (mV), which is what an electrode sees of a column: its EEG. */
export function simulate({
  seconds,
  input,
  transient = 2,
  dt = 1e-4,
  recordEvery = 1,
  start = [0, 0, 0, 0, 0, 0],
  parameters = PUBLISHED,
  onProgress = () => undefined,
}: Simulation): Float64Array {
  const { A, B, a, b, C, e0, v0, r } = parameters;
  const firstRecorded = Math.round(transient / dt);
  const nSteps = firstRecorded + Math.round(seconds / dt);
  const eeg = new Float64Array(Math.ceil((nSteps - firstRecorded) / recordEvery));

  let y = [...start];
  for (let first = 0; first < nSteps; first += STEPS_PER_BLOCK) {
    const p = input(Math.min(STEPS_PER_BLOCK, nSteps - first));
    for (let i = 0; i < p.length; i++) {
      const step = first + i;
      const recorded = step - firstRecorded;
      if (recorded >= 0 && recorded % recordEvery === 0) eeg[recorded / recordEvery] = y[1] - y[2];
      y = rk4Step(derivative, y, step * dt, dt, p[i], A, B, a, b, C, 0.8 * C, 0.25 * C, 0.25 * C, e0, v0, r);
    }
    const done = first + p.length;
    onProgress(done / nSteps, eeg.subarray(0, Math.max(0, Math.ceil((done - firstRecorded) / recordEvery))));
  }
  return eeg;
}
