import { eulerMaruyamaStep, type NormalSource } from "@concord/models-utils";
import { derivative, diffusion } from "./equations.ts";
import { type Parameters, PUBLISHED } from "./parameters.ts";

export interface Simulation {
  /** Time that is recorded (model time). */
  duration: number;
  /** Where the noise comes from. */
  rng: NormalSource;
  /** Time before, which is not recorded. */
  transient?: number;
  /** Time step. */
  dt?: number;
  /** One of so many time steps is recorded. */
  recordEvery?: number;
  /** State at the beginning: x1, y1, z, x2, y2, u. */
  start?: readonly number[];
  parameters?: Parameters;
  /** Is told now and then which part of the work is done, and shown the field potential so far. */
  onProgress?: (fraction: number, potential: Float64Array) => void;
}

export interface Recording {
  /** Field potential: x2 − x1. */
  potential: Float64Array;
  /** Slow variable z: the tissue's permittivity to seizures. */
  z: Float64Array;
}

/** Where the model's authors let it start. */
const START: readonly number[] = [0, -5, 3, 0, 0, 0];

const STEPS_PER_BLOCK = 10_000;

/** The potential that an electrode sees, and the slow variable behind it. */
export function simulate({
  duration,
  rng,
  transient = 0,
  dt = 0.01,
  recordEvery = 1,
  start = START,
  parameters = PUBLISHED,
  onProgress = () => undefined,
}: Simulation): Recording {
  const firstRecorded = Math.round(transient / dt);
  const nSteps = firstRecorded + Math.round(duration / dt);
  const nRecorded = Math.ceil((nSteps - firstRecorded) / recordEvery);
  const recording = { potential: new Float64Array(nRecorded), z: new Float64Array(nRecorded) };

  let y = [...start];
  for (let step = 0; step < nSteps; step++) {
    const recorded = (step - firstRecorded) / recordEvery;
    if (recorded >= 0 && Number.isInteger(recorded)) {
      recording.potential[recorded] = y[3] - y[0];
      recording.z[recorded] = y[2];
    }
    y = eulerMaruyamaStep(derivative, diffusion, y, step * dt, dt, rng, parameters);
    const done = step + 1;
    if (done % STEPS_PER_BLOCK === 0 || done === nSteps) {
      onProgress(done / nSteps, recording.potential.subarray(0, Math.max(0, Math.ceil((done - firstRecorded) / recordEvery))));
    }
  }
  return recording;
}
