import { checkStep } from "./check-arguments.ts";
import { dormandPrinceStages } from "./dormand-prince-scheme.ts";
import { type EmbeddedStep, writeDerivative } from "./embedded-step.ts";
import { type Derivative, newStateLike, type State } from "./state.ts";

/**
 * One step of the Runge–Kutta pair 5(4) of Dormand and Prince: a step of order 5 with an estimate of its error.
 *
 * @param f - derivative dy/dt = f(y, t, ...args); returns n values; called seven times
 * @param y - state, shape (n,): a Float64Array or an array of numbers; not modified
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite; local error O(dt⁶), global error O(dt⁵); the error estimate is O(dt⁵)
 * @param args - further arguments of f, passed on as they are
 * @returns y: new state of order 5; error: y less the embedded result of order 4; fLast: f(y, t + dt); all of shape (n,)
 *   and of y's container kind
 * @throws RangeError if f returns other than n values, or if t or dt is NaN or infinite; TypeError for other kinds
 * @example dormandPrinceStep((y) => [-y[0]], [1], 0, 0.25).y // => [0.7788008626302083]
 * @see Dormand & Prince (1980), J. Comput. Appl. Math. 6, 19–26; Hairer, Nørsett & Wanner, Solving ODEs I, table II.5.2; Python: scipy.integrate.RK45 (error estimate of the other sign)
 */
export function dormandPrinceStep<Y extends State, A extends unknown[]>(
  f: Derivative<Y, A>,
  y: Y,
  t: number,
  dt: number,
  ...args: A
): EmbeddedStep<Y> {
  checkStep("dormandPrinceStep", f, y, t, dt);
  const array = (): Float64Array => new Float64Array(y.length);
  const slopes = { k1: array(), k2: array(), k3: array(), k4: array(), k5: array(), k6: array() };
  const [next, error, fLast] = [newStateLike(y), newStateLike(y), newStateLike(y)];
  const write = writeDerivative("dormandPrinceStep", f);
  write(y, t, slopes.k1, ...args);
  dormandPrinceStages(write, y, t, dt, slopes, next, fLast, error, ...args);
  return { y: next, error, fLast };
}
