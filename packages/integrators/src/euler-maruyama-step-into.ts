import type { NormalSource } from "@concord/rng";
import { checkFunction } from "./check-arguments.ts";
import { checkStepInto } from "./check-step-into.ts";
import type { DerivativeInto, DiffusionInto } from "./derivative-into.ts";
import { checkNoise, drawNormals } from "./draw-normals.ts";
import type { EulerMaruyamaWork } from "./euler-maruyama-work.ts";

/**
 * One step of the Euler–Maruyama method in place: the bits of `eulerMaruyamaStep`, without a new array.
 *
 * @param out - receives the new state, shape (n,); may be y itself, but not overlap it otherwise
 * @param f - writes the drift f(y, t, dydt, ...args) into dydt, all n values of it, and returns nothing
 * @param g - writes the diffusion g(y, t, diffusion, ...args), in the unit of y per √(unit of dt), likewise
 * @param y - state, shape (n,); not modified, unless it is out
 * @param t - time, finite, in the unit of dt
 * @param dt - step, finite and > 0; strong order ½, for additive noise 1; weak order 1
 * @param rng - source of n normal draws, one per component in component order, after f and g returned
 * @param work - made by `createEulerMaruyamaWork(n)`; any number of systems can share it
 * @param args - further arguments of f and g, passed on as they are
 * @returns out
 * @throws RangeError if out, y and work differ in length, dt is not > 0, t or dt is not finite, or a draw is not finite;
 *   TypeError for other kinds; out is not changed then
 * @example
 * const drift = (y: Float64Array, _t: number, dydt: Float64Array): undefined => {
 *   dydt[0] = -y[0];
 * };
 * const noise = (_y: Float64Array, _t: number, diffusion: Float64Array): undefined => {
 *   diffusion[0] = 2;
 * };
 * const replay = { standardNormal: () => 1 };
 * eulerMaruyamaStepInto(new Float64Array(1), drift, noise, Float64Array.of(1), 0, 0.25, replay, createEulerMaruyamaWork(1)) // => [1.75]
 * @see eulerMaruyamaStep
 */
export function eulerMaruyamaStepInto<T extends Float64Array, A extends unknown[]>(
  out: T,
  f: DerivativeInto<A>,
  g: DiffusionInto<A>,
  y: Float64Array,
  t: number,
  dt: number,
  rng: NormalSource,
  work: EulerMaruyamaWork,
  ...args: A
): T {
  checkStepInto("eulerMaruyama", out, f, y, t, dt, work);
  if (!(typeof g === "function" && dt > 0 && typeof rng?.standardNormal === "function")) refuseNoise(g, dt, rng);
  const { n, drift, diffusion, normals } = work;
  const sqrtDt = Math.sqrt(dt);
  f(y, t, drift, ...args);
  g(y, t, diffusion, ...args);
  drawNormals("eulerMaruyamaStepInto", rng, normals);
  for (let i = 0; i < n; i++) out[i] = y[i] + drift[i] * dt + diffusion[i] * sqrtDt * normals[i];
  return out;
}

function refuseNoise(g: unknown, dt: number, rng: NormalSource): void {
  checkFunction("eulerMaruyamaStepInto", "g", g);
  checkNoise("eulerMaruyamaStepInto", dt, rng);
}
