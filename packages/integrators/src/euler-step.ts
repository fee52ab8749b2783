import { checkStep, refuseValues } from "./check-arguments.ts";
import { type Derivative, type NewState, newStateLike, type State } from "./state.ts";

/**
 * One step of Euler's method: y + dt·f(y, t).
 *
 * @param f - derivative dy/dt = f(y, t, ...args); returns n values
 * @param y - state, shape (n,): a Float64Array or an array of numbers; not modified
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite; local error O(dt²), global error O(dt)
 * @param args - further arguments of f, passed on as they are
 * @returns new state, shape (n,), of y's container kind
 * @throws RangeError if f returns other than n values, or if t or dt is NaN or infinite; TypeError for other kinds
 * @example eulerStep((y) => [-y[0]], [1], 0, 0.25) // => [0.75]
 * @see Hairer, Nørsett & Wanner, Solving ODEs I, sec. I.7; Python: diffrax.Euler
 */
export function eulerStep<Y extends State, A extends unknown[]>(
  f: Derivative<Y, A>,
  y: Y,
  t: number,
  dt: number,
  ...args: A
): NewState<Y> {
  checkStep("eulerStep", f, y, t, dt);
  const n = y.length;
  const next = newStateLike(y);
  const k = f(y, t, ...args);
  if (k?.length !== n) refuseValues("eulerStep", "f", "derivatives", n, k);
  for (let i = 0; i < n; i++) {
    const slope = k[i];
    if (typeof slope !== "number") refuseValues("eulerStep", "f", "derivatives", n, k);
    next[i] = y[i] + dt * slope;
  }
  return next;
}
