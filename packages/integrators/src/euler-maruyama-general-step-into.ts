import { numberError, typeError } from "@concord/argument-error";
import type { NormalSource } from "@concord/rng";
import { checkNoiseInto } from "./check-noise-step.ts";
import { checkStepInto } from "./check-step-into.ts";
import type { DerivativeInto, DiffusionInto } from "./derivative-into.ts";
import { drawIncrements } from "./draw-increments.ts";
import { addGeneralNoise } from "./euler-maruyama-general-scheme.ts";
import type { EulerMaruyamaGeneralWork } from "./euler-maruyama-general-work.ts";

/**
 * One step of the Euler–Maruyama method with general noise in place: the bits of `eulerMaruyamaGeneralStep`, without a new array.
 *
 * @param out - receives the new state, shape (n,); may be y itself, but not overlap it otherwise
 * @param f - writes the drift f(y, t, dydt, ...args) into dydt, all n values of it, and returns nothing
 * @param g - writes the n × m matrix g(y, t, diffusion, ...args) row by row, g_ij at i·m + j, likewise
 * @param m - number of Wiener processes, that of work
 * @param y - state, shape (n,); not modified, unless it is out
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite and > 0; strong order ½, for additive noise 1; weak order 1
 * @param rng - source of m normal draws, in the order of the processes, after f and g returned
 * @param work - made by `createEulerMaruyamaGeneralWork(n, m)`; any number of systems can share it
 * @param args - further arguments of f and g, passed on as they are
 * @returns out
 * @throws RangeError if out, y, m and work do not fit, dt is not > 0, t or dt is not finite, or a draw is not finite;
 *   TypeError for other kinds; out is not changed then
 * @example
 * const drift = (y: Float64Array, _t: number, dydt: Float64Array): undefined => {
 *   dydt[0] = -y[0];
 * };
 * const noise = (_y: Float64Array, _t: number, diffusion: Float64Array): undefined => {
 *   diffusion[0] = 2;
 *   diffusion[1] = 1;
 * };
 * const replay = { standardNormal: () => 1 };
 * const work = createEulerMaruyamaGeneralWork(1, 2);
 * eulerMaruyamaGeneralStepInto(new Float64Array(1), drift, noise, 2, Float64Array.of(1), 0, 0.25, replay, work) // => [2.25]
 * @see eulerMaruyamaGeneralStep
 */
export function eulerMaruyamaGeneralStepInto<T extends Float64Array, A extends unknown[]>(
  out: T,
  f: DerivativeInto<A>,
  g: DiffusionInto<A>,
  m: number,
  y: Float64Array,
  t: number,
  dt: number,
  rng: NormalSource,
  work: EulerMaruyamaGeneralWork,
  ...args: A
): T {
  if (!(work?.scheme === "eulerMaruyamaGeneral" && work.m === m)) refuseWork(work, m);
  checkStepInto("eulerMaruyamaGeneral", out, f, y, t, dt, work);
  checkNoiseInto("eulerMaruyamaGeneral", g, dt, rng);
  const { drift, diffusion, dW } = work;
  f(y, t, drift, ...args);
  g(y, t, diffusion, ...args);
  drawIncrements("eulerMaruyamaGeneralStepInto", rng, dt, dW);
  addGeneralNoise(y, dt, drift, diffusion, dW, out);
  return out;
}

function refuseWork(work: EulerMaruyamaGeneralWork, m: number): never {
  const caller = "eulerMaruyamaGeneralStepInto";
  if (work?.scheme !== "eulerMaruyamaGeneral") throw typeError(caller, "work", "be made by createEulerMaruyamaGeneralWork(n, m)", work);
  throw numberError(caller, "m", `be ${work.m}, the number of processes that work was made for`, m);
}
