import { checkStep, refuseValues } from "./check-arguments.ts";
import { type Derivative, type NewState, newStateLike, type State } from "./state.ts";

/**
 * One step of the classic fourth-order Runge–Kutta method.
 *
 * @param f - derivative dy/dt = f(y, t, ...args); returns n values
 * @param y - state, shape (n,): a Float64Array or an array of numbers; not modified
 * @param t - time, finite, in the unit of dt (s for rate constants in 1/s)
 * @param dt - step, finite; local error O(dt⁵), global error O(dt⁴)
 * @param args - further arguments of f, passed on as they are
 * @returns new state, shape (n,), of y's container kind
 * @throws RangeError if f returns other than n values, or if t or dt is NaN or infinite; TypeError for other kinds
 * @example rk4Step((y) => [-y[0]], [1], 0, 0.1) // => [0.9048375]
 * @see Hairer, Nørsett & Wanner, Solving ODEs I, table II.1.2; Python: concord_models_utils.rk4_step
 */
export function rk4Step<Y extends State, A extends unknown[]>(
  f: Derivative<Y, A>,
  y: Y,
  t: number,
  dt: number,
  ...args: A
): NewState<Y> {
  checkStep("rk4Step", f, y, t, dt);
  const n = y.length;
  const h = dt / 2;
  const stage = newStateLike(y);
  const sum = newStateLike(y);

  // Each k is added up as soon as it is there, so that f may return the same buffer every time, or its own argument. The
  // order of summation is part of the contract: changing it changes the last bit.
  let k = f(y, t, ...args);
  if (k?.length !== n) refuseValues("rk4Step", "f", "derivatives", n, k);
  for (let i = 0; i < n; i++) {
    const slope = k[i];
    if (typeof slope !== "number") refuseValues("rk4Step", "f", "derivatives", n, k);
    sum[i] = slope;
    stage[i] = y[i] + h * slope;
  }
  k = f(stage as State as Y, t + h, ...args);
  if (k?.length !== n) refuseValues("rk4Step", "f", "derivatives", n, k);
  for (let i = 0; i < n; i++) {
    const slope = k[i];
    if (typeof slope !== "number") refuseValues("rk4Step", "f", "derivatives", n, k);
    sum[i] += 2 * slope;
    stage[i] = y[i] + h * slope;
  }
  k = f(stage as State as Y, t + h, ...args);
  if (k?.length !== n) refuseValues("rk4Step", "f", "derivatives", n, k);
  for (let i = 0; i < n; i++) {
    const slope = k[i];
    if (typeof slope !== "number") refuseValues("rk4Step", "f", "derivatives", n, k);
    sum[i] += 2 * slope;
    stage[i] = y[i] + dt * slope;
  }
  k = f(stage as State as Y, t + dt, ...args);
  if (k?.length !== n) refuseValues("rk4Step", "f", "derivatives", n, k);
  const sixth = dt / 6;
  for (let i = 0; i < n; i++) {
    const slope = k[i];
    if (typeof slope !== "number") refuseValues("rk4Step", "f", "derivatives", n, k);
    sum[i] = y[i] + sixth * (sum[i] + slope);
  }
  return sum;
}
