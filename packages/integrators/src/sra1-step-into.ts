import type { NormalSource } from "@concord/rng";
import { checkNoiseInto } from "./check-noise-step.ts";
import { checkStepInto } from "./check-step-into.ts";
import type { DerivativeInto, DiffusionInto } from "./derivative-into.ts";
import { sra1Stages } from "./sra1-scheme.ts";
import type { Sra1Work } from "./sra1-work.ts";

/**
 * One step of Rößler's SRA1 in place: the bits of `sra1Step`, without a new array.
 *
 * @param out - receives the new state, shape (n,); may be y itself, but not overlap it otherwise
 * @param f - writes the drift f(y, t, dydt, ...args) into dydt, all n values of it, and returns nothing; called twice
 * @param g - writes the diffusion g(y, t, diffusion, ...args), in the unit of y per √(unit of dt), likewise; called twice, at t + dt and at t
 * @param y - state, shape (n,); not modified, unless it is out
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite and > 0; strong order 1.5, weak order 2
 * @param rng - source of 2n normal draws, z1 and then z2 for each component, before the second call of f
 * @param work - made by `createSra1Work(n)`; any number of systems can share it
 * @param args - further arguments of f and g, passed on as they are
 * @returns out
 * @throws RangeError if out, y and work differ in length, dt is not > 0, t or dt is not finite, or a draw is not finite;
 *   TypeError for other kinds; out is not changed then
 * @example
 * const drift = (y: Float64Array, _t: number, dydt: Float64Array): undefined => {
 *   dydt[0] = -y[0];
 * };
 * const noise = (_y: Float64Array, _t: number, diffusion: Float64Array): undefined => {
 *   diffusion[0] = 2;
 * };
 * const replay = { standardNormal: () => 2 };
 * sra1StepInto(new Float64Array(1), drift, noise, Float64Array.of(1), 0, 0.25, replay, createSra1Work(1)) // => [2.3869124327025935]
 * @see sra1Step
 */
export function sra1StepInto<T extends Float64Array, A extends unknown[]>(
  out: T,
  f: DerivativeInto<A>,
  g: DiffusionInto<A>,
  y: Float64Array,
  t: number,
  dt: number,
  rng: NormalSource,
  work: Sra1Work,
  ...args: A
): T {
  checkStepInto("sra1", out, f, y, t, dt, work);
  checkNoiseInto("sra1", g, dt, rng);
  sra1Stages("sra1StepInto", f, g, y, t, dt, rng, work, work.stage, out, ...args);
  return out;
}
