import { dormandPrinceStages } from "./dormand-prince-scheme.ts";
import type { DormandPrinceWork } from "./dormand-prince-work.ts";
import { checkStepInto } from "./check-step-into.ts";
import type { DerivativeInto } from "./derivative-into.ts";
import { beginFsalStep, endFsalStep } from "./fsal-work.ts";

/**
 * One step of the Runge–Kutta pair 5(4) of Dormand and Prince in place: the bits of `dormandPrinceStep`, without a new array.
 *
 * Leaves in work.error the error estimate and in work.fLast the derivative at the new state and time, until the next step.
 *
 * @param out - receives the new state, shape (n,); may be y itself, but not overlap it otherwise
 * @param f - writes dy/dt = f(y, t, dydt, ...args) into dydt, all n values of it, and returns nothing
 * @param y - state, shape (n,); not modified, unless it is out
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite; local error O(dt⁶), global error O(dt⁵); the error estimate is O(dt⁵)
 * @param work - made by `createDormandPrinceWork(n)`. If that was told `fsal: true`, f is not called at (y, t) when y, t and args
 *   are those that the last step with this work ended at, to the last bit; after a rejected step, or any change, it is
 * @param args - further arguments of f, passed on as they are
 * @returns out
 * @throws RangeError if out, y and work differ in length, or if t or dt is NaN or infinite; TypeError for other kinds; out is
 *   not changed then
 * @example
 * const decay = (y: Float64Array, _t: number, dydt: Float64Array): undefined => {
 *   dydt[0] = -y[0];
 * };
 * dormandPrinceStepInto(new Float64Array(1), decay, Float64Array.of(1), 0, 0.25, createDormandPrinceWork(1)) // => [0.7788008626302083]
 * @see dormandPrinceStep
 */
export function dormandPrinceStepInto<T extends Float64Array, A extends unknown[]>(
  out: T,
  f: DerivativeInto<A>,
  y: Float64Array,
  t: number,
  dt: number,
  work: DormandPrinceWork,
  ...args: A
): T {
  checkStepInto("dormandPrince", out, f, y, t, dt, work);
  const { n, slopes, stage, fLast, error } = work;
  if (!beginFsalStep(work, slopes.k1, y, t, args)) f(y, t, slopes.k1, ...args);
  dormandPrinceStages(f, y, t, dt, slopes, stage, fLast, error, ...args);
  for (let i = 0; i < n; i++) out[i] = stage[i];
  endFsalStep(work, t + dt, args);
  return out;
}
