import type { NormalSource } from "@concord/rng";
import { drawIncrementPairs } from "./draw-increments.ts";
import type { WriteDerivative } from "./embedded-step.ts";
import { frozenScheme, type ItoScheme } from "./scheme-descriptor.ts";
import type { NewState, State } from "./state.ts";

/** What is known of `sriw1Step`. */
export const sriw1Scheme: ItoScheme = /* @__PURE__ */ frozenScheme({
  name: "sriw1Step",
  calculus: "Ito",
  noise: "diagonal",
  strongOrder: 1.5,
  weakOrder: 2,
  deterministicOrder: 2,
  evaluations: { f: 2, g: 4 },
  reference: "Rößler (2010), SIAM J. Numer. Anal. 48, 922–952, SRI1W1",
});

// The tableau, without what is 0, as literals, which a bundler drops when nothing uses them: A0, B0 and C0 of the stages of f, A1, B1 and C1 of those of g.
export const C0_2: number = 0.75;
export const C1_2: number = 0.25;
export const C1_3: number = 1;
export const C1_4: number = 0.25;

export const A0_21: number = 0.75;
export const B0_21: number = 1.5;
export const A1_21: number = 0.25;
export const A1_31: number = 1;
export const A1_43: number = 0.25;
export const B1_21: number = 0.5;
export const B1_31: number = -1;
export const B1_41: number = -5;
export const B1_42: number = 3;
export const B1_43: number = 0.5;

// Weights of f, and of g times I(1), I(1,1)/√dt, I(1,0)/dt and I(1,1,1)/dt.
export const ALPHA_1: number = 0.3333333333333333; // 1/3
export const ALPHA_2: number = 0.6666666666666666; // 2/3
export const BETA1_1: number = -1;
export const BETA1_2: number = 1.3333333333333333; // 4/3
export const BETA1_3: number = 0.6666666666666666; // 2/3
export const BETA2_1: number = -1;
export const BETA2_2: number = 1.3333333333333333; // 4/3
export const BETA2_3: number = -0.3333333333333333; // -1/3
export const BETA3_1: number = 2;
export const BETA3_2: number = -1.3333333333333333; // -4/3
export const BETA3_3: number = -0.6666666666666666; // -2/3
export const BETA4_1: number = -2;
export const BETA4_2: number = 1.6666666666666667; // 5/3
export const BETA4_3: number = -0.6666666666666666; // -2/3
export const BETA4_4: number = 1;

/** Arrays that a step computes with. */
export interface Sriw1Arrays {
  readonly k1: Float64Array;
  readonly k2: Float64Array;
  readonly g1: Float64Array;
  readonly g2: Float64Array;
  readonly g3: Float64Array;
  readonly g4: Float64Array;
  /** ΔW and ΔZ/dt of each component, shape (n, 2). */
  readonly pairs: Float64Array;
}

/** A whole step. The order of summation is part of the contract: changing it changes the last bit. */
export function sriw1Stages<Y extends State, A extends unknown[]>(
  caller: string,
  f: WriteDerivative<Y, A>,
  g: WriteDerivative<Y, A>,
  y: Y,
  t: number,
  dt: number,
  rng: NormalSource,
  work: Sriw1Arrays,
  stage: Float64Array | NewState<Y>,
  out: Float64Array | NewState<Y>,
  ...args: A
): void {
  const { k1, k2, g1, pairs } = work;
  const n = y.length;
  f(y, t, k1, ...args);
  g(y, t, g1, ...args);
  sriw1Diffusions(g, y, t, dt, work, stage, ...args);
  drawIncrementPairs(caller, rng, dt, pairs);
  for (let i = 0; i < n; i++) stage[i] = y[i] + dt * (A0_21 * k1[i]) + B0_21 * g1[i] * pairs[2 * i + 1];
  f(stage as State as Y, t + C0_2 * dt, k2, ...args);
  sriw1Result(y, dt, work, out);
}

/** The stages 2 to 4 of g, which need no draws. A function of its own, as the result is, for V8 to inline. */
function sriw1Diffusions<Y extends State, A extends unknown[]>(
  g: WriteDerivative<Y, A>,
  y: Y,
  t: number,
  dt: number,
  { k1, g1, g2, g3, g4 }: Sriw1Arrays,
  stage: Float64Array | NewState<Y>,
  ...args: A
): void {
  const n = y.length;
  const sqrtDt = Math.sqrt(dt);
  for (let i = 0; i < n; i++) stage[i] = y[i] + dt * (A1_21 * k1[i]) + sqrtDt * (B1_21 * g1[i]);
  g(stage as State as Y, t + C1_2 * dt, g2, ...args);
  for (let i = 0; i < n; i++) stage[i] = y[i] + dt * (A1_31 * k1[i]) + sqrtDt * (B1_31 * g1[i]);
  g(stage as State as Y, t + C1_3 * dt, g3, ...args);
  // Stage 3 of f is y at t, where its derivative is k1.
  for (let i = 0; i < n; i++) stage[i] = y[i] + dt * (A1_43 * k1[i]) + sqrtDt * (B1_41 * g1[i] + B1_42 * g2[i] + B1_43 * g3[i]);
  g(stage as State as Y, t + C1_4 * dt, g4, ...args);
}

function sriw1Result<Y extends State>(y: Y, dt: number, { k1, k2, g1, g2, g3, g4, pairs }: Sriw1Arrays, out: Float64Array | NewState<Y>): void {
  const n = y.length;
  const span = 2 * Math.sqrt(dt);
  for (let i = 0; i < n; i++) {
    const dW = pairs[2 * i];
    const dZ = pairs[2 * i + 1];
    const square = dW * dW;
    const double = (square - dt) / span;
    const triple = ((square - 3 * dt) * dW) / (6 * dt);
    out[i] =
      y[i] +
      dt * (ALPHA_1 * k1[i] + ALPHA_2 * k2[i]) +
      (BETA1_1 * dW + BETA2_1 * double + BETA3_1 * dZ + BETA4_1 * triple) * g1[i] +
      (BETA1_2 * dW + BETA2_2 * double + BETA3_2 * dZ + BETA4_2 * triple) * g2[i] +
      (BETA1_3 * dW + BETA2_3 * double + BETA3_3 * dZ + BETA4_3 * triple) * g3[i] +
      BETA4_4 * triple * g4[i];
  }
}
