import type { NormalSource } from "@concord/rng";
import { refuseValues } from "./check-arguments.ts";
import { checkNoiseStep } from "./check-noise-step.ts";
import { drawIncrements } from "./draw-increments.ts";
import { writeDerivative } from "./embedded-step.ts";
import { addGeneralNoise } from "./euler-maruyama-general-scheme.ts";
import { checkProcesses } from "./euler-maruyama-general-work.ts";
import { type Derivative, type NewState, newStateLike, type State } from "./state.ts";

/**
 * One step of the Euler–Maruyama method for dy = f dt + g dW with general noise, in the sense of Itô: m Wiener processes, each of
 * which may drive every component.
 *
 * y_i + f_i·dt + Σ_j g_ij·ΔW_j, with ΔW_j = √dt·z_j drawn in the order of j, after f and g returned.
 *
 * @param f - drift f(y, t, ...args); returns n values
 * @param g - diffusion g(y, t, ...args), in the unit of y per √(unit of dt); returns the n × m matrix row by row: g_ij at i·m + j
 * @param m - number of Wiener processes, an integer >= 0
 * @param y - state, shape (n,): a Float64Array or an array of numbers; not modified
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite and > 0; strong order ½, for additive noise 1; weak order 1
 * @param rng - source of the m normal draws: a `RandomGenerator`, or any `NormalSource`
 * @param args - further arguments of f and g, passed on as they are
 * @returns new state, shape (n,), of y's container kind
 * @throws RangeError if f returns other than n or g other than n·m values, dt is not > 0, t or dt is not finite, m is out of range,
 *   or a draw is not finite; TypeError for other kinds; nothing is drawn unless f and g returned what they must
 * @example
 * const replay = { standardNormal: () => 1 };
 * eulerMaruyamaGeneralStep((y) => [-y[0], 0], () => [2, 1, 0, 3], 2, [1, 1], 0, 0.25, replay) // => [2.25, 2.5]
 * @see Kloeden & Platen (1992), Numerical Solution of SDEs, eq. 10.2.4; Julia: EM()
 */
export function eulerMaruyamaGeneralStep<Y extends State, A extends unknown[]>(
  f: Derivative<Y, A>,
  g: Derivative<Y, A>,
  m: number,
  y: Y,
  t: number,
  dt: number,
  rng: NormalSource,
  ...args: A
): NewState<Y> {
  checkNoiseStep("eulerMaruyamaGeneralStep", f, g, y, t, dt, rng);
  checkProcesses("eulerMaruyamaGeneralStep", m);
  const n = y.length;
  const drift = new Float64Array(n);
  writeDerivative("eulerMaruyamaGeneralStep", f)(y, t, drift, ...args);
  const diffusion = g(y, t, ...args);
  const refuse = (): never => refuseValues("eulerMaruyamaGeneralStep", "g", "values", n * m, diffusion);
  if (diffusion?.length !== n * m) refuse();
  for (let i = 0; i < n * m; i++) if (typeof diffusion[i] !== "number") refuse();
  const dW = new Float64Array(m);
  drawIncrements("eulerMaruyamaGeneralStep", rng, dt, dW);
  const next = newStateLike(y);
  addGeneralNoise(y, dt, drift, diffusion, dW, next);
  return next;
}
