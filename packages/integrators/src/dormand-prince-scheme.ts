import type { WriteDerivative } from "./embedded-step.ts";
import { frozenScheme, type SchemeDescriptor } from "./scheme-descriptor.ts";
import type { NewState, State } from "./state.ts";

/** What is known of `dormandPrinceStep`, with an error estimate of one order less. */
export const dormandPrinceScheme: SchemeDescriptor<null> = /* @__PURE__ */ frozenScheme({
  name: "dormandPrinceStep",
  calculus: null,
  noise: "none",
  strongOrder: null,
  weakOrder: null,
  deterministicOrder: 5,
  evaluations: { f: 7 },
  reference: "Dormand & Prince (1980), J. Comput. Appl. Math. 6, 19–26",
});

/** The slopes of a step's stages but the last: scratch. */
export interface DormandPrinceSlopes {
  k1: Float64Array;
  k2: Float64Array;
  k3: Float64Array;
  k4: Float64Array;
  k5: Float64Array;
  k6: Float64Array;
}

/**
 * The stages of a step from the second on, k1 = f(y, t) being there: leaves the new state in stage, its derivative in fLast,
 * the error estimate in error. The order of summation is part of the contract: changing it changes the last bit.
 */
export function dormandPrinceStages<Y extends State, A extends unknown[]>(
  f: WriteDerivative<Y, A>,
  y: Y,
  t: number,
  dt: number,
  { k1, k2, k3, k4, k5, k6 }: DormandPrinceSlopes,
  stage: Float64Array | NewState<Y>,
  fLast: Float64Array | NewState<Y>,
  error: Float64Array | NewState<Y>,
  ...args: A
): void {
  // Dormand & Prince (1980), J. Comput. Appl. Math. 6, 19–26; Hairer, Nørsett & Wanner, Solving ODEs I, table II.5.2.
  // Stage i is f(y + dt·(Ai1·k1 + Ai2·k2 + …), t + Ci·dt).
  const C2 = 1 / 5;
  const C3 = 3 / 10;
  const C4 = 4 / 5;
  const C5 = 8 / 9;
  // C6 = C7 = 1

  const A21 = 1 / 5;
  const A31 = 3 / 40;
  const A32 = 9 / 40;
  const A41 = 44 / 45;
  const A42 = -56 / 15;
  const A43 = 32 / 9;
  const A51 = 19372 / 6561;
  const A52 = -25360 / 2187;
  const A53 = 64448 / 6561;
  const A54 = -212 / 729;
  const A61 = 9017 / 3168;
  const A62 = -355 / 33;
  const A63 = 46732 / 5247;
  const A64 = 49 / 176;
  const A65 = -5103 / 18656;

  // Weights of the result, of order 5: also the row of stage 7, so that k7 is the first slope of the next step.
  const B1 = 35 / 384;
  const B3 = 500 / 1113;
  const B4 = 125 / 192;
  const B5 = -2187 / 6784;
  const B6 = 11 / 84;

  // Weights of the error estimate: those of the result less those of the embedded result of order 4.
  const E1 = 71 / 57600;
  const E3 = -71 / 16695;
  const E4 = 71 / 1920;
  const E5 = -17253 / 339200;
  const E6 = 22 / 525;
  const E7 = -1 / 40;

  const n = y.length;
  for (let i = 0; i < n; i++) stage[i] = y[i] + dt * (A21 * k1[i]);
  f(stage as State as Y, t + C2 * dt, k2, ...args);
  for (let i = 0; i < n; i++) stage[i] = y[i] + dt * (A31 * k1[i] + A32 * k2[i]);
  f(stage as State as Y, t + C3 * dt, k3, ...args);
  for (let i = 0; i < n; i++) stage[i] = y[i] + dt * (A41 * k1[i] + A42 * k2[i] + A43 * k3[i]);
  f(stage as State as Y, t + C4 * dt, k4, ...args);
  for (let i = 0; i < n; i++) stage[i] = y[i] + dt * (A51 * k1[i] + A52 * k2[i] + A53 * k3[i] + A54 * k4[i]);
  f(stage as State as Y, t + C5 * dt, k5, ...args);
  for (let i = 0; i < n; i++) stage[i] = y[i] + dt * (A61 * k1[i] + A62 * k2[i] + A63 * k3[i] + A64 * k4[i] + A65 * k5[i]);
  f(stage as State as Y, t + dt, k6, ...args);
  for (let i = 0; i < n; i++) stage[i] = y[i] + dt * (B1 * k1[i] + B3 * k3[i] + B4 * k4[i] + B5 * k5[i] + B6 * k6[i]);
  f(stage as State as Y, t + dt, fLast, ...args);
  for (let i = 0; i < n; i++) error[i] = dt * (E1 * k1[i] + E3 * k3[i] + E4 * k4[i] + E5 * k5[i] + E6 * k6[i] + E7 * fLast[i]);
}
