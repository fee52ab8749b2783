import type { NormalSource } from "@concord/rng";
import { checkFunction, checkStep, refuseValues } from "./check-arguments.ts";
import { checkNoise, drawNormals } from "./draw-normals.ts";
import { type Derivative, type NewState, newStateLike, type State } from "./state.ts";

/** Diffusion g(y, t, ...args): n values, or one number for all components. */
export type Diffusion<Y extends State, A extends unknown[]> = (y: Y, t: number, ...args: A) => number | ArrayLike<number>;

/**
 * One step of the Euler–Maruyama method for dy = f dt + g dW with diagonal noise, in the sense of Itô.
 *
 * y + f·dt + g·√dt·z, with one standard normal draw z per component, in component order, drawn after f and g returned.
 *
 * @param f - drift f(y, t, ...args); returns n values
 * @param g - diffusion g(y, t, ...args), in the unit of y per √(unit of dt); returns n values, or one number for all
 * @param y - state, shape (n,): a Float64Array or an array of numbers; not modified
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite and > 0; strong order ½, for additive noise 1; weak order 1
 * @param rng - source of the n normal draws: a `RandomGenerator`, or any `NormalSource`
 * @param args - further arguments of f and g, passed on as they are
 * @returns new state, shape (n,), of y's container kind
 * @throws RangeError if f or g returns other than n values, dt is not > 0, t or dt is not finite, or a draw is not finite;
 *   TypeError for other kinds; nothing is drawn unless f and g returned what they must
 * @example
 * const replay = { standardNormal: () => 1 };
 * eulerMaruyamaStep((y) => [-y[0]], () => 2, [1], 0, 0.25, replay) // => [1.75]
 * @see Kloeden & Platen (1992), Numerical Solution of SDEs, eq. 10.2.4; Python: concord_models_utils.euler_maruyama_step
 */
export function eulerMaruyamaStep<Y extends State, A extends unknown[]>(
  f: Derivative<Y, A>,
  g: Diffusion<Y, A>,
  y: Y,
  t: number,
  dt: number,
  rng: NormalSource,
  ...args: A
): NewState<Y> {
  checkStep("eulerMaruyamaStep", f, y, t, dt);
  checkFunction("eulerMaruyamaStep", "g", g);
  checkNoise("eulerMaruyamaStep", dt, rng);
  const n = y.length;
  const next = newStateLike(y);

  // The drift is added before g is called, so that both may return the same buffer.
  const drift = f(y, t, ...args);
  if (drift?.length !== n) refuseValues("eulerMaruyamaStep", "f", "derivatives", n, drift);
  for (let i = 0; i < n; i++) {
    const slope = drift[i];
    if (typeof slope !== "number") refuseValues("eulerMaruyamaStep", "f", "derivatives", n, drift);
    next[i] = y[i] + slope * dt;
  }

  const diffusion = g(y, t, ...args);
  const sqrtDt = Math.sqrt(dt);
  // The order of the products is part of the contract: changing it changes the last bit.
  if (typeof diffusion === "number") {
    const z = drawNormals("eulerMaruyamaStep", rng, new Float64Array(n));
    for (let i = 0; i < n; i++) next[i] += diffusion * sqrtDt * z[i];
    return next;
  }
  if (diffusion?.length !== n) refuseValues("eulerMaruyamaStep", "g", "values or one number", n, diffusion);
  for (let i = 0; i < n; i++) {
    if (typeof diffusion[i] !== "number") refuseValues("eulerMaruyamaStep", "g", "values or one number", n, diffusion);
  }
  const z = drawNormals("eulerMaruyamaStep", rng, new Float64Array(n));
  for (let i = 0; i < n; i++) next[i] += diffusion[i] * sqrtDt * z[i];
  return next;
}
