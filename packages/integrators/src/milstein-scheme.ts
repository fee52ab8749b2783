import type { NormalSource } from "@concord/rng";
import { drawIncrements } from "./draw-increments.ts";
import type { WriteDerivative } from "./embedded-step.ts";
import { frozenScheme, type ItoScheme } from "./scheme-descriptor.ts";
import type { NewState, State } from "./state.ts";

/** What is known of `milsteinStep`. */
export const milsteinScheme: ItoScheme = /* @__PURE__ */ frozenScheme({
  name: "milsteinStep",
  calculus: "Ito",
  noise: "diagonal",
  strongOrder: 1,
  weakOrder: 1,
  deterministicOrder: 1,
  evaluations: { f: 1, g: 1, dgdy: 1 },
  reference: "Kloeden & Platen (1992), Numerical Solution of SDEs, eq. 10.3.1",
});

/** Arrays that a step computes with. */
export interface MilsteinArrays {
  readonly drift: Float64Array;
  readonly diffusion: Float64Array;
  readonly slope: Float64Array;
  readonly dW: Float64Array;
}

/** A whole step. The order of summation is part of the contract: changing it changes the last bit. */
export function milsteinStages<Y extends State, A extends unknown[]>(
  caller: string,
  f: WriteDerivative<Y, A>,
  g: WriteDerivative<Y, A>,
  dgdy: WriteDerivative<Y, A>,
  y: Y,
  t: number,
  dt: number,
  rng: NormalSource,
  work: MilsteinArrays,
  out: Float64Array | NewState<Y>,
  ...args: A
): void {
  const { drift, diffusion, slope, dW } = work;
  const n = y.length;
  f(y, t, drift, ...args);
  g(y, t, diffusion, ...args);
  dgdy(y, t, slope, ...args);
  drawIncrements(caller, rng, dt, dW);
  for (let i = 0; i < n; i++) {
    out[i] = y[i] + drift[i] * dt + diffusion[i] * dW[i] + 0.5 * diffusion[i] * slope[i] * (dW[i] * dW[i] - dt);
  }
}
