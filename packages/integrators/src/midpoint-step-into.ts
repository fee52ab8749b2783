import { checkStepInto } from "./check-step-into.ts";
import type { DerivativeInto } from "./derivative-into.ts";
import type { MidpointWork } from "./midpoint-work.ts";

/**
 * One step of the explicit midpoint method in place: the bits of `midpointStep`, without a new array.
 *
 * @param out - receives the new state, shape (n,); may be y itself, but not overlap it otherwise
 * @param f - writes dy/dt = f(y, t, dydt, ...args) into dydt, all n values of it, and returns nothing
 * @param y - state, shape (n,); not modified, unless it is out
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite; local error O(dt³), global error O(dt²)
 * @param work - made by `createMidpointWork(n)`; any number of systems can share it
 * @param args - further arguments of f, passed on as they are
 * @returns out
 * @throws RangeError if out, y and work differ in length, or if t or dt is NaN or infinite; TypeError for other kinds; out is
 *   not changed then
 * @example
 * const decay = (y: Float64Array, _t: number, dydt: Float64Array): undefined => {
 *   dydt[0] = -y[0];
 * };
 * midpointStepInto(new Float64Array(1), decay, Float64Array.of(1), 0, 0.25, createMidpointWork(1)) // => [0.78125]
 * @see midpointStep
 */
export function midpointStepInto<T extends Float64Array, A extends unknown[]>(
  out: T,
  f: DerivativeInto<A>,
  y: Float64Array,
  t: number,
  dt: number,
  work: MidpointWork,
  ...args: A
): T {
  checkStepInto("midpoint", out, f, y, t, dt, work);
  const { n, k1, k2, stage } = work;
  const h = dt / 2;
  f(y, t, k1, ...args);
  for (let i = 0; i < n; i++) stage[i] = y[i] + h * k1[i];
  f(stage, t + h, k2, ...args);
  for (let i = 0; i < n; i++) out[i] = y[i] + dt * k2[i];
  return out;
}
