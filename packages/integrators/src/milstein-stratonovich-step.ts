import type { NormalSource } from "@concord/rng";
import { checkNoiseStep } from "./check-noise-step.ts";
import { writeDerivative } from "./embedded-step.ts";
import type { Diffusion } from "./euler-maruyama-step.ts";
import { milsteinStratonovichStages } from "./milstein-stratonovich-scheme.ts";
import { createMilsteinStratonovichWork } from "./milstein-stratonovich-work.ts";
import { type Derivative, type NewState, newStateLike, type State } from "./state.ts";
import { writeDiffusion } from "./write-diffusion.ts";

/**
 * One step of the Milstein method for dy = f dt + g∘dW with diagonal noise, in the sense of Stratonovich, with a difference for dg/dy.
 *
 * y + f·dt + g·ΔW + (g(y + g·√dt) − g(y − g·√dt))/(4√dt)·ΔW², with one ΔW = √dt·z per component, drawn after all calls. The central
 * difference keeps order 1 where g is curved; the one-sided one of other libraries does not.
 *
 * @param f - drift f(y, t, ...args); returns n values; called once
 * @param g - diffusion g(y, t, ...args), in the unit of y per √(unit of dt); returns n values, or one number for all; called three times
 * @param y - state, shape (n,): a Float64Array or an array of numbers; not modified
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite and > 0; strong order 1, weak order 1
 * @param rng - source of n normal draws, one per component in component order, after all calls of f and g
 * @param args - further arguments of f and g, passed on as they are
 * @returns new state, shape (n,), of y's container kind
 * @throws RangeError if f or g returns other than n values, dt is not > 0, t or dt is not finite, or a draw is not finite;
 *   TypeError for other kinds
 * @example
 * const replay = { standardNormal: () => 2 };
 * milsteinStratonovichStep((y) => [-y[0]], (y) => [2 * y[0]], [1], 0, 0.25, replay) // => [4.75]
 * @see Kloeden & Platen (1992), Numerical Solution of SDEs, sec. 10.3
 */
export function milsteinStratonovichStep<Y extends State, A extends unknown[]>(
  f: Derivative<Y, A>,
  g: Diffusion<Y, A>,
  y: Y,
  t: number,
  dt: number,
  rng: NormalSource,
  ...args: A
): NewState<Y> {
  checkNoiseStep("milsteinStratonovichStep", f, g, y, t, dt, rng);
  const next = newStateLike(y);
  const [drift, diffusion] = [writeDerivative("milsteinStratonovichStep", f), writeDiffusion("milsteinStratonovichStep", "g", g)];
  milsteinStratonovichStages("milsteinStratonovichStep", drift, diffusion, y, t, dt, rng, createMilsteinStratonovichWork(y.length), next, next, ...args);
  return next;
}
