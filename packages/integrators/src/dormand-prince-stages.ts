import {
  A21, A31, A32, A41, A42, A43, A51, A52, A53, A54, A61, A62, A63, A64, A65, B1, B3, B4, B5, B6, C2, C3, C4, C5,
  E1, E3, E4, E5, E6, E7,
} from "./dormand-prince-scheme.ts";
import type { WriteDerivative } from "./embedded-step.ts";
import type { NewState, State } from "./state.ts";

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
