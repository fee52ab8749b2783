import { checkStepInto } from "./check-step-into.ts";
import type { DerivativeInto } from "./derivative-into.ts";
import type { EulerWork } from "./euler-work.ts";

/**
 * One step of Euler's method in place: the bits of `eulerStep`, without a new array.
 *
 * @param out - receives the new state, shape (n,); may be y itself, but not overlap it otherwise
 * @param f - writes dy/dt = f(y, t, dydt, ...args) into dydt, all n values of it, and returns nothing
 * @param y - state, shape (n,); not modified, unless it is out
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite; local error O(dt²), global error O(dt)
 * @param work - made by `createEulerWork(n)`; any number of systems can share it
 * @param args - further arguments of f, passed on as they are
 * @returns out
 * @throws RangeError if out, y and work differ in length, or if t or dt is NaN or infinite; TypeError for other kinds; out is
 *   not changed then
 * @example
 * const decay = (y: Float64Array, _t: number, dydt: Float64Array): undefined => {
 *   dydt[0] = -y[0];
 * };
 * eulerStepInto(new Float64Array(1), decay, Float64Array.of(1), 0, 0.25, createEulerWork(1)) // => [0.75]
 * @see eulerStep
 */
export function eulerStepInto<T extends Float64Array, A extends unknown[]>(
  out: T,
  f: DerivativeInto<A>,
  y: Float64Array,
  t: number,
  dt: number,
  work: EulerWork,
  ...args: A
): T {
  checkStepInto("euler", out, f, y, t, dt, work);
  const { n, k1 } = work;
  f(y, t, k1, ...args);
  for (let i = 0; i < n; i++) out[i] = y[i] + dt * k1[i];
  return out;
}
