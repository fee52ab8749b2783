import { checkLinear } from "./check-arguments.ts";
import { checkStepInto } from "./check-step-into.ts";
import type { DerivativeInto } from "./derivative-into.ts";
import { decayOver, gainOver } from "./exponential-euler-coefficients.ts";
import type { ExponentialEulerWork } from "./exponential-euler-work.ts";

/**
 * One step of the exponential Euler method in place: the bits of `exponentialEulerStep`, without a new array, and without
 * exponentials as long as linear and dt stay the same.
 *
 * @param out - receives the new state, shape (n,); may be y itself, but not overlap it otherwise
 * @param f - writes the derivative without its linear part, f(y, t, dydt, ...args), into dydt, all n values of it, and returns
 *   nothing
 * @param linear - coefficients of the linear part (1 / unit of dt), shape (n,), finite: −a for a decay with rate a, 0 for none;
 *   growth by a factor beyond the range of doubles, linear·dt > 709, gives Infinity or NaN
 * @param y - state, shape (n,); not modified, unless it is out
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite; local error O(dt²), global error O(dt)
 * @param work - made by `createExponentialEulerWork(n)`; systems with one linear part can share it
 * @param args - further arguments of f, passed on as they are
 * @returns out
 * @throws RangeError if out, linear, y and work differ in length, or a number is NaN or infinite; TypeError for other kinds;
 *   out is not changed then
 * @example
 * const constant = (_y: Float64Array, _t: number, dydt: Float64Array): undefined => {
 *   dydt[0] = 0;
 * };
 * const work = createExponentialEulerWork(1);
 * exponentialEulerStepInto(new Float64Array(1), constant, [-2], Float64Array.of(1), 0, 0.5, work) // => [0.36787944117144233]
 * @see exponentialEulerStep
 */
export function exponentialEulerStepInto<T extends Float64Array, A extends unknown[]>(
  out: T,
  f: DerivativeInto<A>,
  linear: ArrayLike<number>,
  y: Float64Array,
  t: number,
  dt: number,
  work: ExponentialEulerWork,
  ...args: A
): T {
  checkStepInto("exponentialEuler", out, f, y, t, dt, work);
  const { n, k1, decay, gain } = work;
  if (!isKept(work, linear, dt)) keep(work, linear, dt);
  f(y, t, k1, ...args);
  for (let i = 0; i < n; i++) out[i] = decay[i] * y[i] + gain[i] * k1[i];
  return out;
}

function isKept(work: ExponentialEulerWork, linear: ArrayLike<number>, dt: number): boolean {
  if (linear?.length !== work.n || !Object.is(dt, work.dt)) return false;
  for (let i = 0; i < work.n; i++) if (!Object.is(linear[i], work.linear[i])) return false;
  return true;
}

function keep(work: ExponentialEulerWork, linear: ArrayLike<number>, dt: number): void {
  checkLinear("exponentialEulerStepInto", linear, work.n);
  for (let i = 0; i < work.n; i++) {
    work.linear[i] = linear[i];
    work.decay[i] = decayOver(linear[i], dt);
    work.gain[i] = gainOver(linear[i], dt);
  }
  work.dt = dt;
}
