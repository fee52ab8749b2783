import type { NormalSource } from "@concord/rng";
import { drawIncrementPairs } from "./draw-increments.ts";
import type { WriteDerivative } from "./embedded-step.ts";
import { frozenScheme, type ItoScheme } from "./scheme-descriptor.ts";
import type { NewState, State } from "./state.ts";

/** What is known of `sra1Step`. */
export const sra1Scheme: ItoScheme = /* @__PURE__ */ frozenScheme({
  name: "sra1Step",
  calculus: "Ito",
  noise: "additive",
  strongOrder: 1.5,
  weakOrder: 2,
  deterministicOrder: 2,
  evaluations: { f: 2, g: 2 },
  reference: "Rößler (2010), SIAM J. Numer. Anal. 48, 922–952, SRA1",
});

// The tableau, without what is 0, as literals, which a bundler drops when nothing uses them: f is taken at t + C0_i·dt in stage i, g at t + C1_i·dt.
export const C0_2: number = 0.75;
export const C1_1: number = 1;

export const A0_21: number = 0.75;
export const B0_21: number = 1.5;

// Weights of f, of g·ΔW, and of g·ΔZ/dt.
export const ALPHA_1: number = 0.3333333333333333; // 1/3
export const ALPHA_2: number = 0.6666666666666666; // 2/3
export const BETA1_1: number = 1;
export const BETA2_1: number = -1;
export const BETA2_2: number = 1;

/** Arrays that a step computes with. */
export interface Sra1Arrays {
  readonly k1: Float64Array;
  readonly k2: Float64Array;
  readonly g1: Float64Array;
  readonly g2: Float64Array;
  /** ΔW and ΔZ/dt of each component, shape (n, 2). */
  readonly pairs: Float64Array;
}

/** A whole step. The order of summation is part of the contract: changing it changes the last bit. */
export function sra1Stages<Y extends State, A extends unknown[]>(
  caller: string,
  f: WriteDerivative<Y, A>,
  g: WriteDerivative<Y, A>,
  y: Y,
  t: number,
  dt: number,
  rng: NormalSource,
  work: Sra1Arrays,
  stage: Float64Array | NewState<Y>,
  out: Float64Array | NewState<Y>,
  ...args: A
): void {
  const { k1, k2, g1, g2, pairs } = work;
  const n = y.length;
  f(y, t, k1, ...args);
  g(y, t + C1_1 * dt, g1, ...args);
  g(y, t, g2, ...args);
  drawIncrementPairs(caller, rng, dt, pairs);
  for (let i = 0; i < n; i++) stage[i] = y[i] + dt * (A0_21 * k1[i]) + B0_21 * g1[i] * pairs[2 * i + 1];
  f(stage as State as Y, t + C0_2 * dt, k2, ...args);
  for (let i = 0; i < n; i++) {
    const dW = pairs[2 * i];
    const dZ = pairs[2 * i + 1];
    out[i] = y[i] + dt * (ALPHA_1 * k1[i] + ALPHA_2 * k2[i]) + (BETA1_1 * dW + BETA2_1 * dZ) * g1[i] + BETA2_2 * dZ * g2[i];
  }
}
