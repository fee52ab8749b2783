import type { NormalSource } from "@concord/rng";
import { checkFunction } from "./check-arguments.ts";
import { checkNoiseInto } from "./check-noise-step.ts";
import { checkStepInto } from "./check-step-into.ts";
import type { DerivativeInto, DiffusionInto } from "./derivative-into.ts";
import { milsteinStages } from "./milstein-scheme.ts";
import type { MilsteinWork } from "./milstein-work.ts";

/**
 * One step of the Milstein method in place: the bits of `milsteinStep`, without a new array.
 *
 * @param out - receives the new state, shape (n,); may be y itself, but not overlap it otherwise
 * @param f - writes the drift f(y, t, dydt, ...args) into dydt, all n values of it, and returns nothing; called once
 * @param g - writes the diffusion g(y, t, diffusion, ...args), in the unit of y per √(unit of dt), likewise; called once
 * @param dgdy - writes the derivative of each g_i by y_i, dgdy(y, t, slope, ...args), likewise
 * @param y - state, shape (n,); not modified, unless it is out
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite and > 0; strong order 1, weak order 1
 * @param rng - source of n normal draws, one per component in component order, after f, g and dgdy returned
 * @param work - made by `createMilsteinWork(n)`; any number of systems can share it
 * @param args - further arguments of f, g and dgdy, passed on as they are
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
 * const slope = (_y: Float64Array, _t: number, dgdy: Float64Array): undefined => {
 *   dgdy[0] = 2;
 * };
 * const replay = { standardNormal: () => 2 };
 * milsteinStepInto(new Float64Array(1), drift, noise, slope, Float64Array.of(1), 0, 0.25, replay, createMilsteinWork(1)) // => [4.25]
 * @see milsteinStep
 */
export function milsteinStepInto<T extends Float64Array, A extends unknown[]>(
  out: T,
  f: DerivativeInto<A>,
  g: DiffusionInto<A>,
  dgdy: DiffusionInto<A>,
  y: Float64Array,
  t: number,
  dt: number,
  rng: NormalSource,
  work: MilsteinWork,
  ...args: A
): T {
  checkStepInto("milstein", out, f, y, t, dt, work);
  checkNoiseInto("milstein", g, dt, rng);
  checkFunction("milsteinStepInto", "dgdy", dgdy);
  milsteinStages("milsteinStepInto", f, g, dgdy, y, t, dt, rng, work, out, ...args);
  return out;
}
