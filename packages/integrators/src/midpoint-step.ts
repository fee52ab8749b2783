import { checkStep, refuseValues } from "./check-arguments.ts";
import { type Derivative, type NewState, newStateLike, type State } from "./state.ts";

/**
 * One step of the explicit midpoint method, of second order: y + dt·f(y + dt/2·f(y, t), t + dt/2).
 *
 * @param f - derivative dy/dt = f(y, t, ...args); returns n values
 * @param y - state, shape (n,): a Float64Array or an array of numbers; not modified
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite; local error O(dt³), global error O(dt²)
 * @param args - further arguments of f, passed on as they are
 * @returns new state, shape (n,), of y's container kind
 * @throws RangeError if f returns other than n values, or if t or dt is NaN or infinite; TypeError for other kinds
 * @example midpointStep((y) => [-y[0]], [1], 0, 0.25) // => [0.78125]
 * @see Hairer, Nørsett & Wanner, Solving ODEs I, sec. II.1 (Runge 1895); Python: diffrax.Midpoint
 */
export function midpointStep<Y extends State, A extends unknown[]>(
  f: Derivative<Y, A>,
  y: Y,
  t: number,
  dt: number,
  ...args: A
): NewState<Y> {
  checkStep("midpointStep", f, y, t, dt);
  const n = y.length;
  const h = dt / 2;
  const stage = newStateLike(y);
  const next = newStateLike(y);

  let k = f(y, t, ...args);
  if (k?.length !== n) refuseValues("midpointStep", "f", "derivatives", n, k);
  for (let i = 0; i < n; i++) {
    const slope = k[i];
    if (typeof slope !== "number") refuseValues("midpointStep", "f", "derivatives", n, k);
    stage[i] = y[i] + h * slope;
  }
  k = f(stage as State as Y, t + h, ...args);
  if (k?.length !== n) refuseValues("midpointStep", "f", "derivatives", n, k);
  for (let i = 0; i < n; i++) {
    const slope = k[i];
    if (typeof slope !== "number") refuseValues("midpointStep", "f", "derivatives", n, k);
    next[i] = y[i] + dt * slope;
  }
  return next;
}
