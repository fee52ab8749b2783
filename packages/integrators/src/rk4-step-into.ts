import { checkStepInto } from "./check-step-into.ts";
import type { DerivativeInto } from "./derivative-into.ts";
import type { Rk4Work } from "./rk4-work.ts";

/**
 * One step of the classic fourth-order Runge–Kutta method in place: the bits of `rk4Step`, without a new array.
 *
 * @param out - receives the new state, shape (n,); may be y itself, but not overlap it otherwise
 * @param f - writes dy/dt = f(y, t, dydt, ...args) into dydt, all n values of it, and returns nothing
 * @param y - state, shape (n,); not modified, unless it is out
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite; local error O(dt⁵), global error O(dt⁴)
 * @param work - made by `createRk4Work(n)`; any number of systems can share it
 * @param args - further arguments of f, passed on as they are
 * @returns out
 * @throws RangeError if out, y and work differ in length, or if t or dt is NaN or infinite; TypeError for other kinds; out is
 *   not changed then
 * @example
 * const decay = (y: Float64Array, _t: number, dydt: Float64Array): undefined => {
 *   dydt[0] = -y[0];
 * };
 * rk4StepInto(new Float64Array(1), decay, Float64Array.of(1), 0, 0.25, createRk4Work(1)) // => [0.77880859375]
 * @see rk4Step
 */
export function rk4StepInto<T extends Float64Array, A extends unknown[]>(
  out: T,
  f: DerivativeInto<A>,
  y: Float64Array,
  t: number,
  dt: number,
  work: Rk4Work,
  ...args: A
): T {
  checkStepInto("rk4", out, f, y, t, dt, work);
  const { n, k1, k2, k3, k4, stage } = work;
  // Plain loops in one function that is short enough to inline into a time loop (460 bytes of V8's bytecode, which the
  // benchmark's guards watch over) are also the fastest for thousands of components: unrolled ones take twice as long.
  const h = dt / 2;
  const sixth = dt / 6;
  const middle = t + h;
  f(y, t, k1, ...args);
  for (let i = 0; i < n; i++) stage[i] = y[i] + h * k1[i];
  f(stage, middle, k2, ...args);
  for (let i = 0; i < n; i++) stage[i] = y[i] + h * k2[i];
  f(stage, middle, k3, ...args);
  for (let i = 0; i < n; i++) stage[i] = y[i] + dt * k3[i];
  f(stage, t + dt, k4, ...args);
  for (let i = 0; i < n; i++) out[i] = y[i] + sixth * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
  return out;
}
