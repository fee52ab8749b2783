import type { NormalSource } from "@concord/rng";
import { drawIncrements } from "./draw-increments.ts";
import type { WriteDerivative } from "./embedded-step.ts";
import { frozenScheme, type ItoScheme } from "./scheme-descriptor.ts";
import type { NewState, State } from "./state.ts";

/** What is known of `milsteinPlatenStep`. */
export const milsteinPlatenScheme: ItoScheme = /* @__PURE__ */ frozenScheme({
  name: "milsteinPlatenStep",
  calculus: "Ito",
  noise: "diagonal",
  strongOrder: 1,
  weakOrder: 1,
  deterministicOrder: 1,
  evaluations: { f: 1, g: 2 },
  reference: "Kloeden & Platen (1992), Numerical Solution of SDEs, eq. 11.1.3",
});

/** Arrays that a step computes with. */
export interface MilsteinPlatenArrays {
  readonly drift: Float64Array;
  readonly diffusion: Float64Array;
  readonly supporting: Float64Array;
  readonly dW: Float64Array;
}

/** A whole step. The order of summation is part of the contract: changing it changes the last bit. */
export function milsteinPlatenStages<Y extends State, A extends unknown[]>(
  caller: string,
  f: WriteDerivative<Y, A>,
  g: WriteDerivative<Y, A>,
  y: Y,
  t: number,
  dt: number,
  rng: NormalSource,
  work: MilsteinPlatenArrays,
  stage: Float64Array | NewState<Y>,
  out: Float64Array | NewState<Y>,
  ...args: A
): void {
  const { drift, diffusion, supporting, dW } = work;
  const n = y.length;
  const sqrtDt = Math.sqrt(dt);
  f(y, t, drift, ...args);
  g(y, t, diffusion, ...args);
  for (let i = 0; i < n; i++) stage[i] = y[i] + drift[i] * dt + diffusion[i] * sqrtDt;
  g(stage as State as Y, t, supporting, ...args);
  drawIncrements(caller, rng, dt, dW);
  const span = 2 * sqrtDt;
  for (let i = 0; i < n; i++) {
    out[i] = y[i] + drift[i] * dt + diffusion[i] * dW[i] + ((supporting[i] - diffusion[i]) / span) * (dW[i] * dW[i] - dt);
  }
}
