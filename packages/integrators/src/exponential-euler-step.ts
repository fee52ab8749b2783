import { checkLinear, checkStep, refuseValues } from "./check-arguments.ts";
import { decayOver, gainOver } from "./exponential-euler-coefficients.ts";
import { type Derivative, type NewState, newStateLike, type State } from "./state.ts";

/**
 * One step of the exponential Euler method for dy_i/dt = linear_i·y_i + f_i(y, t): the linear part is solved exactly, the rest
 * is held over the step. Stable however fast the linear part decays; exact where f is constant.
 *
 * e^(linear_i·dt)·y_i + dt·φ₁(linear_i·dt)·f_i(y, t) with φ₁(z) = (e^z − 1)/z.
 *
 * @param f - derivative without its linear part, f(y, t, ...args); returns n values
 * @param linear - coefficients of the linear part (1 / unit of dt), shape (n,), finite: −a for a decay with rate a, 0 for none;
 *   growth by a factor beyond the range of doubles, linear·dt > 709, gives Infinity or NaN
 * @param y - state, shape (n,): a Float64Array or an array of numbers; not modified
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite; local error O(dt²), global error O(dt)
 * @param args - further arguments of f, passed on as they are
 * @returns new state, shape (n,), of y's container kind
 * @throws RangeError if f returns or linear has other than n values, or a number is NaN or infinite; TypeError for other kinds
 * @example exponentialEulerStep(() => [0], [-2], [1], 0, 0.5) // => [0.36787944117144233]
 * @see Hochbruck & Ostermann (2010), Acta Numerica 19, 209–286; Cox & Matthews (2002), J. Comput. Phys. 176, 430–455 (ETD1)
 */
export function exponentialEulerStep<Y extends State, A extends unknown[]>(
  f: Derivative<Y, A>,
  linear: ArrayLike<number>,
  y: Y,
  t: number,
  dt: number,
  ...args: A
): NewState<Y> {
  checkStep("exponentialEulerStep", f, y, t, dt);
  const n = y.length;
  checkLinear("exponentialEulerStep", linear, n);
  const next = newStateLike(y);
  const k = f(y, t, ...args);
  if (k?.length !== n) refuseValues("exponentialEulerStep", "f", "derivatives", n, k);
  for (let i = 0; i < n; i++) {
    const slope = k[i];
    if (typeof slope !== "number") refuseValues("exponentialEulerStep", "f", "derivatives", n, k);
    next[i] = decayOver(linear[i], dt) * y[i] + gainOver(linear[i], dt) * slope;
  }
  return next;
}
