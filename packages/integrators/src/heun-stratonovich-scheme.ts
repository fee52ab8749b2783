import type { NormalSource } from "@concord/rng";
import { drawIncrements } from "./draw-increments.ts";
import type { WriteDerivative } from "./embedded-step.ts";
import { frozenScheme, type StratonovichScheme } from "./scheme-descriptor.ts";
import type { NewState, State } from "./state.ts";

/** What is known of `heunStratonovichStep`. */
export const heunStratonovichScheme: StratonovichScheme = /* @__PURE__ */ frozenScheme({
  name: "heunStratonovichStep",
  calculus: "Stratonovich",
  noise: "diagonal",
  strongOrder: 1,
  weakOrder: 1,
  deterministicOrder: 2,
  evaluations: { f: 2, g: 2 },
  reference: "Rümelin (1982), SIAM J. Numer. Anal. 19, 604–613",
});

/** Arrays that a step computes with. */
export interface HeunStratonovichArrays {
  readonly drift: Float64Array;
  readonly diffusion: Float64Array;
  readonly dW: Float64Array;
  readonly nextDrift: Float64Array;
  readonly nextDiffusion: Float64Array;
}

/** A whole step. The order of summation is part of the contract: changing it changes the last bit. */
export function heunStratonovichStages<Y extends State, A extends unknown[]>(
  caller: string,
  f: WriteDerivative<Y, A>,
  g: WriteDerivative<Y, A>,
  y: Y,
  t: number,
  dt: number,
  rng: NormalSource,
  work: HeunStratonovichArrays,
  stage: Float64Array | NewState<Y>,
  out: Float64Array | NewState<Y>,
  ...args: A
): void {
  const { drift, diffusion, dW, nextDrift, nextDiffusion } = work;
  const n = y.length;
  f(y, t, drift, ...args);
  g(y, t, diffusion, ...args);
  drawIncrements(caller, rng, dt, dW);
  for (let i = 0; i < n; i++) stage[i] = y[i] + drift[i] * dt + diffusion[i] * dW[i];
  f(stage as State as Y, t + dt, nextDrift, ...args);
  g(stage as State as Y, t + dt, nextDiffusion, ...args);
  const half = dt / 2;
  for (let i = 0; i < n; i++) out[i] = y[i] + half * (drift[i] + nextDrift[i]) + 0.5 * (diffusion[i] + nextDiffusion[i]) * dW[i];
}
