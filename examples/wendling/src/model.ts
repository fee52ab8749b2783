import { rk4Step } from "@concord/models-utils";
import { derivative } from "./equations.ts";
import { type Gains, type Parameters, PUBLISHED } from "./parameters.ts";

export interface Simulation {
  /** Time that is recorded (s). */
  seconds: number;
  /** Draws the next samples of the input (pulses/s), one for each time step. */
  input: (nSamples: number) => Float64Array;
  /** The gains at a time (s); those of time 0 hold before. */
  gains: (t: number) => Gains;
  /** Time before, which is not recorded (s). */
  transient?: number;
  /** Time step (s). */
  dt?: number;
  /** One of so many time steps is recorded. */
  recordEvery?: number;
  parameters?: Parameters;
  /** Is told now and then which part of the work is done, and shown what is recorded so far. */
  onProgress?: (fraction: number, potential: Float64Array) => void;
}

const STEPS_PER_BLOCK = 10_000;

/** The potential of the pyramidal cells, y1 − y2 − y3 (mV), which an electrode in the tissue sees. */
export function simulate({
  seconds,
  input,
  gains,
  transient = 2,
  dt = 5e-4,
  recordEvery = 1,
  parameters = PUBLISHED,
  onProgress = () => undefined,
}: Simulation): Float64Array {
  const firstRecorded = Math.round(transient / dt);
  const nSteps = firstRecorded + Math.round(seconds / dt);
  const potential = new Float64Array(Math.ceil((nSteps - firstRecorded) / recordEvery));

  let y: number[] = Array(10).fill(0);
  for (let first = 0; first < nSteps; first += STEPS_PER_BLOCK) {
    const p = input(Math.min(STEPS_PER_BLOCK, nSteps - first));
    for (let i = 0; i < p.length; i++) {
      const recorded = first + i - firstRecorded;
      const t = recorded * dt;
      if (recorded >= 0 && recorded % recordEvery === 0) potential[recorded / recordEvery] = y[1] - y[2] - y[3];
      y = rk4Step(derivative, y, t, dt, p[i], gains(Math.max(0, t)), parameters);
    }
    const done = first + p.length;
    onProgress(done / nSteps, potential.subarray(0, Math.max(0, Math.ceil((done - firstRecorded) / recordEvery))));
  }
  return potential;
}
