import type { NormalSource } from "@concord/rng";
import { checkNoiseStep } from "./check-noise-step.ts";
import { writeDerivative } from "./embedded-step.ts";
import type { Diffusion } from "./euler-maruyama-step.ts";
import { sra1Stages } from "./sra1-scheme.ts";
import { createSra1Work } from "./sra1-work.ts";
import { type Derivative, type NewState, newStateLike, type State } from "./state.ts";
import { writeDiffusion } from "./write-diffusion.ts";

/**
 * One step of Rößler's scheme SRA1 of strong order 1.5 for dy = f dt + g dW with additive noise: g depends on t, not on y.
 *
 * For each component ΔW = √dt·z1 and ΔZ = ½·dt^(3/2)·(z1 + z2/√3), drawn after f and g returned at y. A g that depends on y is of no
 * order here: `sriw1Step` takes it.
 *
 * @param f - drift f(y, t, ...args); returns n values; called twice
 * @param g - diffusion g(y, t, ...args), in the unit of y per √(unit of dt); returns n values, or one number for all; called twice, at t + dt and at t
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
 * sra1Step((y) => [-y[0]], () => 2, [1], 0, 0.25, replay) // => [2.3869124327025935]
 * @see Rößler (2010), SIAM J. Numer. Anal. 48, 922–952; Python: diffrax.SRA1; Julia: SRA1()
 */
export function sra1Step<Y extends State, A extends unknown[]>(
  f: Derivative<Y, A>,
  g: Diffusion<Y, A>,
  y: Y,
  t: number,
  dt: number,
  rng: NormalSource,
  ...args: A
): NewState<Y> {
  checkNoiseStep("sra1Step", f, g, y, t, dt, rng);
  const next = newStateLike(y);
  const [drift, diffusion] = [writeDerivative("sra1Step", f), writeDiffusion("sra1Step", "g", g)];
  sra1Stages("sra1Step", drift, diffusion, y, t, dt, rng, createSra1Work(y.length), next, next, ...args);
  return next;
}
