import type { NormalSource } from "@concord/rng";
import { checkNoiseInto } from "./check-noise-step.ts";
import { checkStepInto } from "./check-step-into.ts";
import type { DerivativeInto, DiffusionInto } from "./derivative-into.ts";
import { heunStratonovichStages } from "./heun-stratonovich-scheme.ts";
import type { HeunStratonovichWork } from "./heun-stratonovich-work.ts";

/**
 * One step of the stochastic Heun method in place: the bits of `heunStratonovichStep`, without a new array.
 *
 * @param out - receives the new state, shape (n,); may be y itself, but not overlap it otherwise
 * @param f - writes the drift f(y, t, dydt, ...args) into dydt, all n values of it, and returns nothing; called twice
 * @param g - writes the diffusion g(y, t, diffusion, ...args), in the unit of y per √(unit of dt), likewise; called twice
 * @param y - state, shape (n,); not modified, unless it is out
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite and > 0; strong order 1, weak order 1; without noise 2
 * @param rng - source of n normal draws, one per component in component order, after the first calls of f and g
 * @param work - made by `createHeunStratonovichWork(n)`; any number of systems can share it
 * @param args - further arguments of f and g, passed on as they are
 * @returns out
 * @throws RangeError if out, y and work differ in length, dt is not > 0, t or dt is not finite, or a draw is not finite;
 *   TypeError for other kinds; out is not changed then
 * @example
 * const drift = (y: Float64Array, _t: number, dydt: Float64Array): undefined => {
 *   dydt[0] = -y[0];
 * };
 * const noise = (y: Float64Array, _t: number, diffusion: Float64Array): undefined => {
 *   diffusion[0] = 2 * y[0];
 * };
 * const replay = { standardNormal: () => 2 };
 * heunStratonovichStepInto(new Float64Array(1), drift, noise, Float64Array.of(1), 0, 0.25, replay, createHeunStratonovichWork(1)) // => [4.28125]
 * @see heunStratonovichStep
 */
export function heunStratonovichStepInto<T extends Float64Array, A extends unknown[]>(
  out: T,
  f: DerivativeInto<A>,
  g: DiffusionInto<A>,
  y: Float64Array,
  t: number,
  dt: number,
  rng: NormalSource,
  work: HeunStratonovichWork,
  ...args: A
): T {
  checkStepInto("heunStratonovich", out, f, y, t, dt, work);
  checkNoiseInto("heunStratonovich", g, dt, rng);
  heunStratonovichStages("heunStratonovichStepInto", f, g, y, t, dt, rng, work, work.stage, out, ...args);
  return out;
}
