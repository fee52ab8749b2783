import { checkStep } from "./check-arguments.ts";
import { bogackiShampineStages } from "./bogacki-shampine-scheme.ts";
import { type EmbeddedStep, writeDerivative } from "./embedded-step.ts";
import { type Derivative, newStateLike, type State } from "./state.ts";

/**
 * One step of the Runge–Kutta pair 3(2) of Bogacki and Shampine: a step of order 3 with an estimate of its error.
 *
 * @param f - derivative dy/dt = f(y, t, ...args); returns n values; called four times
 * @param y - state, shape (n,): a Float64Array or an array of numbers; not modified
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite; local error O(dt⁴), global error O(dt³); the error estimate is O(dt³)
 * @param args - further arguments of f, passed on as they are
 * @returns y: new state of order 3; error: y less the embedded result of order 2; fLast: f(y, t + dt); all of shape (n,)
 *   and of y's container kind
 * @throws RangeError if f returns other than n values, or if t or dt is NaN or infinite; TypeError for other kinds
 * @example bogackiShampineStep((y) => [-y[0]], [1], 0, 0.25).y // => [0.7786458333333334]
 * @see Bogacki & Shampine (1989), Appl. Math. Lett. 2, 321–325; Python: scipy.integrate.RK23 (error estimate of the other sign)
 */
export function bogackiShampineStep<Y extends State, A extends unknown[]>(
  f: Derivative<Y, A>,
  y: Y,
  t: number,
  dt: number,
  ...args: A
): EmbeddedStep<Y> {
  checkStep("bogackiShampineStep", f, y, t, dt);
  const array = (): Float64Array => new Float64Array(y.length);
  const slopes = { k1: array(), k2: array(), k3: array() };
  const [next, error, fLast] = [newStateLike(y), newStateLike(y), newStateLike(y)];
  const write = writeDerivative("bogackiShampineStep", f);
  write(y, t, slopes.k1, ...args);
  bogackiShampineStages(write, y, t, dt, slopes, next, fLast, error, ...args);
  return { y: next, error, fLast };
}
