import type { NormalSource } from "@concord/rng";
import { checkNoiseStep } from "./check-noise-step.ts";
import { writeDerivative } from "./embedded-step.ts";
import type { Diffusion } from "./euler-maruyama-step.ts";
import { heunStratonovichStages } from "./heun-stratonovich-scheme.ts";
import { createHeunStratonovichWork } from "./heun-stratonovich-work.ts";
import { type Derivative, type NewState, newStateLike, type State } from "./state.ts";
import { writeDiffusion } from "./write-diffusion.ts";

/**
 * One step of the stochastic Heun method for dy = f dt + g∘dW with diagonal noise, in the sense of Stratonovich.
 *
 * y + dt/2·(f + f̄) + ½·(g + ḡ)·ΔW, with f̄ and ḡ at the predictor y + f·dt + g·ΔW and t + dt, and one ΔW = √dt·z per component, drawn
 * after f and g returned at (y, t). Both f and g are taken at both ends; a g kept from the start would converge to Itô's solution.
 *
 * @param f - drift f(y, t, ...args); returns n values; called twice
 * @param g - diffusion g(y, t, ...args), in the unit of y per √(unit of dt); returns n values, or one number for all; called twice
 * @param y - state, shape (n,): a Float64Array or an array of numbers; not modified
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite and > 0; strong order 1, weak order 1; without noise 2
 * @param rng - source of n normal draws, one per component in component order, after the first calls of f and g
 * @param args - further arguments of f and g, passed on as they are
 * @returns new state, shape (n,), of y's container kind
 * @throws RangeError if f or g returns other than n values, dt is not > 0, t or dt is not finite, or a draw is not finite;
 *   TypeError for other kinds
 * @example
 * const replay = { standardNormal: () => 2 };
 * heunStratonovichStep((y) => [-y[0]], (y) => [2 * y[0]], [1], 0, 0.25, replay) // => [4.28125]
 * @see Rümelin (1982), SIAM J. Numer. Anal. 19, 604–613; Python: diffrax.Heun, torchsde "heun"
 */
export function heunStratonovichStep<Y extends State, A extends unknown[]>(
  f: Derivative<Y, A>,
  g: Diffusion<Y, A>,
  y: Y,
  t: number,
  dt: number,
  rng: NormalSource,
  ...args: A
): NewState<Y> {
  checkNoiseStep("heunStratonovichStep", f, g, y, t, dt, rng);
  const next = newStateLike(y);
  const [drift, diffusion] = [writeDerivative("heunStratonovichStep", f), writeDiffusion("heunStratonovichStep", "g", g)];
  heunStratonovichStages("heunStratonovichStep", drift, diffusion, y, t, dt, rng, createHeunStratonovichWork(y.length), next, next, ...args);
  return next;
}
