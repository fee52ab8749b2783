import { A21, A32, B1, B2, B3, C2, C3, E1, E2, E3, E4 } from "./bogacki-shampine-scheme.ts";
import type { WriteDerivative } from "./embedded-step.ts";
import type { NewState, State } from "./state.ts";

/** The slopes of a step's stages but the last: scratch. */
export interface BogackiShampineSlopes {
  k1: Float64Array;
  k2: Float64Array;
  k3: Float64Array;
}

/**
 * The stages of a step from the second on, k1 = f(y, t) being there: leaves the new state in stage, its derivative in fLast,
 * the error estimate in error. The order of summation is part of the contract: changing it changes the last bit.
 */
export function bogackiShampineStages<Y extends State, A extends unknown[]>(
  f: WriteDerivative<Y, A>,
  y: Y,
  t: number,
  dt: number,
  { k1, k2, k3 }: BogackiShampineSlopes,
  stage: Float64Array | NewState<Y>,
  fLast: Float64Array | NewState<Y>,
  error: Float64Array | NewState<Y>,
  ...args: A
): void {
  const n = y.length;
  for (let i = 0; i < n; i++) stage[i] = y[i] + dt * (A21 * k1[i]);
  f(stage as State as Y, t + C2 * dt, k2, ...args);
  for (let i = 0; i < n; i++) stage[i] = y[i] + dt * (A32 * k2[i]);
  f(stage as State as Y, t + C3 * dt, k3, ...args);
  for (let i = 0; i < n; i++) stage[i] = y[i] + dt * (B1 * k1[i] + B2 * k2[i] + B3 * k3[i]);
  f(stage as State as Y, t + dt, fLast, ...args);
  for (let i = 0; i < n; i++) error[i] = dt * (E1 * k1[i] + E2 * k2[i] + E3 * k3[i] + E4 * fLast[i]);
}
