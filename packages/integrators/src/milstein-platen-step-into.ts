import type { NormalSource } from "@concord/rng";
import { checkNoiseInto } from "./check-noise-step.ts";
import { checkStepInto } from "./check-step-into.ts";
import type { DerivativeInto, DiffusionInto } from "./derivative-into.ts";
import { milsteinPlatenStages } from "./milstein-platen-scheme.ts";
import type { MilsteinPlatenWork } from "./milstein-platen-work.ts";

/**
 * One step of Platen's derivative-free Milstein method in place: the bits of `milsteinPlatenStep`, without a new array.
 *
 * @param out - receives the new state, shape (n,); may be y itself, but not overlap it otherwise
 * @param f - writes the drift f(y, t, dydt, ...args) into dydt, all n values of it, and returns nothing; called once
 * @param g - writes the diffusion g(y, t, diffusion, ...args), in the unit of y per √(unit of dt), likewise; called twice
 * @param y - state, shape (n,); not modified, unless it is out
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite and > 0; strong order 1, weak order 1
 * @param rng - source of n normal draws, one per component in component order, after all calls of f and g
 * @param work - made by `createMilsteinPlatenWork(n)`; any number of systems can share it
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
 * milsteinPlatenStepInto(new Float64Array(1), drift, noise, Float64Array.of(1), 0, 0.25, replay, createMilsteinPlatenWork(1)) // => [3.875]
 * @see milsteinPlatenStep
 */
export function milsteinPlatenStepInto<T extends Float64Array, A extends unknown[]>(
  out: T,
  f: DerivativeInto<A>,
  g: DiffusionInto<A>,
  y: Float64Array,
  t: number,
  dt: number,
  rng: NormalSource,
  work: MilsteinPlatenWork,
  ...args: A
): T {
  checkStepInto("milsteinPlaten", out, f, y, t, dt, work);
  checkNoiseInto("milsteinPlaten", g, dt, rng);
  milsteinPlatenStages("milsteinPlatenStepInto", f, g, y, t, dt, rng, work, work.stage, out, ...args);
  return out;
}
