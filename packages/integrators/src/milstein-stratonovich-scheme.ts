import type { NormalSource } from "@concord/rng";
import { drawIncrements } from "./draw-increments.ts";
import type { WriteDerivative } from "./embedded-step.ts";
import { frozenScheme, type StratonovichScheme } from "./scheme-descriptor.ts";
import type { NewState, State } from "./state.ts";

/** What is known of `milsteinStratonovichStep`. */
export const milsteinStratonovichScheme: StratonovichScheme = /* @__PURE__ */ frozenScheme({
  name: "milsteinStratonovichStep",
  calculus: "Stratonovich",
  noise: "diagonal",
  strongOrder: 1,
  weakOrder: 1,
  deterministicOrder: 1,
  evaluations: { f: 1, g: 3 },
  reference: "Kloeden & Platen (1992), Numerical Solution of SDEs, sec. 10.3, with a central difference for g·dg/dy",
});

/** Arrays that a step computes with. */
export interface MilsteinStratonovichArrays {
  readonly drift: Float64Array;
  readonly diffusion: Float64Array;
  readonly above: Float64Array;
  readonly below: Float64Array;
  readonly dW: Float64Array;
}

/** A whole step. The order of summation is part of the contract: changing it changes the last bit. */
export function milsteinStratonovichStages<Y extends State, A extends unknown[]>(
  caller: string,
  f: WriteDerivative<Y, A>,
  g: WriteDerivative<Y, A>,
  y: Y,
  t: number,
  dt: number,
  rng: NormalSource,
  work: MilsteinStratonovichArrays,
  stage: Float64Array | NewState<Y>,
  out: Float64Array | NewState<Y>,
  ...args: A
): void {
  const { drift, diffusion, above, below, dW } = work;
  const n = y.length;
  const sqrtDt = Math.sqrt(dt);
  f(y, t, drift, ...args);
  g(y, t, diffusion, ...args);
  // A one-sided difference errs by g″·g²·√dt/2, which the mean of ΔW² does not cancel: it would leave order ½.
  for (let i = 0; i < n; i++) stage[i] = y[i] + diffusion[i] * sqrtDt;
  g(stage as State as Y, t, above, ...args);
  for (let i = 0; i < n; i++) stage[i] = y[i] - diffusion[i] * sqrtDt;
  g(stage as State as Y, t, below, ...args);
  drawIncrements(caller, rng, dt, dW);
  const span = 4 * sqrtDt;
  for (let i = 0; i < n; i++) {
    out[i] = y[i] + drift[i] * dt + diffusion[i] * dW[i] + ((above[i] - below[i]) / span) * (dW[i] * dW[i]);
  }
}
