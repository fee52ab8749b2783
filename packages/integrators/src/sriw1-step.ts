import type { NormalSource } from "@concord/rng";
import { checkNoiseStep } from "./check-noise-step.ts";
import { writeDerivative } from "./embedded-step.ts";
import type { Diffusion } from "./euler-maruyama-step.ts";
import { sriw1Stages } from "./sriw1-scheme.ts";
import { createSriw1Work } from "./sriw1-work.ts";
import { type Derivative, type NewState, newStateLike, type State } from "./state.ts";
import { writeDiffusion } from "./write-diffusion.ts";

/**
 * One step of Rößler's scheme SRI1W1 of strong order 1.5 for dy = f dt + g dW with diagonal noise, in the sense of Itô.
 *
 * For each component ΔW = √dt·z1 and ΔZ = ½·dt^(3/2)·(z1 + z2/√3), drawn after all calls of g. Each g_i may depend on t and y_i alone;
 * f may couple the components.
 *
 * @param f - drift f(y, t, ...args); returns n values; called twice
 * @param g - diffusion g(y, t, ...args), in the unit of y per √(unit of dt); returns n values, or one number for all; called four times
 * @param y - state, shape (n,): a Float64Array or an array of numbers; not modified
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite and > 0; strong order 1.5, weak order 2
 * @param rng - source of 2n normal draws, z1 and then z2 for each component, before the second call of f
 * @param args - further arguments of f and g, passed on as they are
 * @returns new state, shape (n,), of y's container kind
 * @throws RangeError if f or g returns other than n values, dt is not > 0, t or dt is not finite, or a draw is not finite;
 *   TypeError for other kinds
 * @example
 * const replay = { standardNormal: () => 2 };
 * sriw1Step((y) => [-y[0]], (y) => [2 * y[0]], [1], 0, 0.25, replay) // => [4.010416666666665]
 * @see Rößler (2010), SIAM J. Numer. Anal. 48, 922–952, SRI1W1; Julia: SRIW1()
 */
export function sriw1Step<Y extends State, A extends unknown[]>(
  f: Derivative<Y, A>,
  g: Diffusion<Y, A>,
  y: Y,
  t: number,
  dt: number,
  rng: NormalSource,
  ...args: A
): NewState<Y> {
  checkNoiseStep("sriw1Step", f, g, y, t, dt, rng);
  const next = newStateLike(y);
  const [drift, diffusion] = [writeDerivative("sriw1Step", f), writeDiffusion("sriw1Step", "g", g)];
  sriw1Stages("sriw1Step", drift, diffusion, y, t, dt, rng, createSriw1Work(y.length), next, next, ...args);
  return next;
}
