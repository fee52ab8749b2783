import { checkStep, refuseValues } from "./check-arguments.ts";
import { type Derivative, type NewState, newStateLike, type State } from "./state.ts";

/**
 * One step of Heun's method of second order, the explicit trapezoidal rule: y + dt/2·(k1 + k2) with k1 = f(y, t) and
 * k2 = f(y + dt·k1, t + dt). For differential equations without noise.
 *
 * @param f - derivative dy/dt = f(y, t, ...args); returns n values
 * @param y - state, shape (n,): a Float64Array or an array of numbers; not modified
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite; local error O(dt³), global error O(dt²)
 * @param args - further arguments of f, passed on as they are
 * @returns new state, shape (n,), of y's container kind
 * @throws RangeError if f returns other than n values, or if t or dt is NaN or infinite; TypeError for other kinds
 * @example heunStep((y) => [-y[0]], [1], 0, 0.25) // => [0.78125]
 * @see Süli & Mayers (2003), An Introduction to Numerical Analysis, chapter 12, "improved Euler method"; Python: diffrax.Heun
 */
export function heunStep<Y extends State, A extends unknown[]>(
  f: Derivative<Y, A>,
  y: Y,
  t: number,
  dt: number,
  ...args: A
): NewState<Y> {
  checkStep("heunStep", f, y, t, dt);
  const n = y.length;
  const stage = newStateLike(y);
  const sum = newStateLike(y);

  // k1 is added up before f is called again, so that f may return the same buffer, or its own argument.
  let k = f(y, t, ...args);
  if (k?.length !== n) refuseValues("heunStep", "f", "derivatives", n, k);
  for (let i = 0; i < n; i++) {
    const slope = k[i];
    if (typeof slope !== "number") refuseValues("heunStep", "f", "derivatives", n, k);
    sum[i] = slope;
    stage[i] = y[i] + dt * slope;
  }
  k = f(stage as State as Y, t + dt, ...args);
  if (k?.length !== n) refuseValues("heunStep", "f", "derivatives", n, k);
  const half = dt / 2;
  for (let i = 0; i < n; i++) {
    const slope = k[i];
    if (typeof slope !== "number") refuseValues("heunStep", "f", "derivatives", n, k);
    sum[i] = y[i] + half * (sum[i] + slope);
  }
  return sum;
}
