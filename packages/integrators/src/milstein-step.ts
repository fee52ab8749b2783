import type { NormalSource } from "@concord/rng";
import { checkFunction } from "./check-arguments.ts";
import { checkNoiseStep } from "./check-noise-step.ts";
import { writeDerivative } from "./embedded-step.ts";
import type { Diffusion } from "./euler-maruyama-step.ts";
import { milsteinStages } from "./milstein-scheme.ts";
import { createMilsteinWork } from "./milstein-work.ts";
import { type Derivative, type NewState, newStateLike, type State } from "./state.ts";
import { writeDiffusion } from "./write-diffusion.ts";

/**
 * One step of the Milstein method for dy = f dt + g dW with diagonal noise, in the sense of Itô.
 *
 * y + f·dt + g·ΔW + ½·g·dg/dy·(ΔW² − dt), with one ΔW = √dt·z per component, drawn after f, g and dgdy returned.
 *
 * @param f - drift f(y, t, ...args); returns n values; called once
 * @param g - diffusion g(y, t, ...args), in the unit of y per √(unit of dt); returns n values, or one number for all; called once
 * @param dgdy - derivative of each g_i by y_i, dgdy(y, t, ...args); returns n values, or one number for all; called once
 * @param y - state, shape (n,): a Float64Array or an array of numbers; not modified
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite and > 0; strong order 1, weak order 1
 * @param rng - source of n normal draws, one per component in component order, after f, g and dgdy returned
 * @param args - further arguments of f, g and dgdy, passed on as they are
 * @returns new state, shape (n,), of y's container kind
 * @throws RangeError if f, g or dgdy returns other than n values, dt is not > 0, t or dt is not finite, or a draw is not finite;
 *   TypeError for other kinds
 * @example
 * const replay = { standardNormal: () => 2 };
 * milsteinStep((y) => [-y[0]], (y) => [2 * y[0]], () => 2, [1], 0, 0.25, replay) // => [4.25]
 * @see Kloeden & Platen (1992), Numerical Solution of SDEs, eq. 10.3.1; Python: torchsde "milstein"
 */
export function milsteinStep<Y extends State, A extends unknown[]>(
  f: Derivative<Y, A>,
  g: Diffusion<Y, A>,
  dgdy: Diffusion<Y, A>,
  y: Y,
  t: number,
  dt: number,
  rng: NormalSource,
  ...args: A
): NewState<Y> {
  checkNoiseStep("milsteinStep", f, g, y, t, dt, rng);
  checkFunction("milsteinStep", "dgdy", dgdy);
  const next = newStateLike(y);
  const [drift, diffusion] = [writeDerivative("milsteinStep", f), writeDiffusion("milsteinStep", "g", g)];
  milsteinStages("milsteinStep", drift, diffusion, writeDiffusion("milsteinStep", "dgdy", dgdy), y, t, dt, rng, createMilsteinWork(y.length), next, ...args);
  return next;
}
