import { bogackiShampineStages } from "./bogacki-shampine-scheme.ts";
import type { BogackiShampineWork } from "./bogacki-shampine-work.ts";
import { checkStepInto } from "./check-step-into.ts";
import type { DerivativeInto } from "./derivative-into.ts";
import { beginFsalStep, endFsalStep } from "./fsal-work.ts";

/**
 * One step of the Runge–Kutta pair 3(2) of Bogacki and Shampine in place: the bits of `bogackiShampineStep`, without a new array.
 *
 * Leaves in work.error the error estimate and in work.fLast the derivative at the new state and time, until the next step.
 *
 * @param out - receives the new state, shape (n,); may be y itself, but not overlap it otherwise
 * @param f - writes dy/dt = f(y, t, dydt, ...args) into dydt, all n values of it, and returns nothing
 * @param y - state, shape (n,); not modified, unless it is out
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite; local error O(dt⁴), global error O(dt³); the error estimate is O(dt³)
 * @param work - made by `createBogackiShampineWork(n)`. If that was told `fsal: true`, f is not called at (y, t) when y, t and args
 *   are those that the last step with this work ended at, to the last bit; after a rejected step, or any change, it is
 * @param args - further arguments of f, passed on as they are
 * @returns out
 * @throws RangeError if out, y and work differ in length, or if t or dt is NaN or infinite; TypeError for other kinds; out is
 *   not changed then
 * @example
 * const decay = (y: Float64Array, _t: number, dydt: Float64Array): undefined => {
 *   dydt[0] = -y[0];
 * };
 * bogackiShampineStepInto(new Float64Array(1), decay, Float64Array.of(1), 0, 0.25, createBogackiShampineWork(1)) // => [0.7786458333333334]
 * @see bogackiShampineStep
 */
export function bogackiShampineStepInto<T extends Float64Array, A extends unknown[]>(
  out: T,
  f: DerivativeInto<A>,
  y: Float64Array,
  t: number,
  dt: number,
  work: BogackiShampineWork,
  ...args: A
): T {
  checkStepInto("bogackiShampine", out, f, y, t, dt, work);
  const { n, slopes, stage, fLast, error } = work;
  if (!beginFsalStep(work, slopes.k1, y, t, args)) f(y, t, slopes.k1, ...args);
  bogackiShampineStages(f, y, t, dt, slopes, stage, fLast, error, ...args);
  for (let i = 0; i < n; i++) out[i] = stage[i];
  endFsalStep(work, t + dt, args);
  return out;
}
