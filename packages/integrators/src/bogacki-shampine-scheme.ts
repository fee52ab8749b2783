import type { WriteDerivative } from "./embedded-step.ts";
import { frozenScheme, type SchemeDescriptor } from "./scheme-descriptor.ts";
import type { NewState, State } from "./state.ts";

/** What is known of `bogackiShampineStep`, with an error estimate of one order less. */
export const bogackiShampineScheme: SchemeDescriptor<null> = /* @__PURE__ */ frozenScheme({
  name: "bogackiShampineStep",
  calculus: null,
  noise: "none",
  strongOrder: null,
  weakOrder: null,
  deterministicOrder: 3,
  evaluations: { f: 4 },
  reference: "Bogacki & Shampine (1989), Appl. Math. Lett. 2, 321–325",
});

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
  // Bogacki & Shampine (1989), Appl. Math. Lett. 2, 321–325. Stage i is f(y + dt·(Ai1·k1 + Ai2·k2 + …), t + Ci·dt).
  const C2 = 1 / 2;
  const C3 = 3 / 4;
  // C4 = 1

  const A21 = 1 / 2;
  const A32 = 3 / 4;

  // Weights of the result, of order 3: also the row of stage 4, so that k4 is the first slope of the next step.
  const B1 = 2 / 9;
  const B2 = 1 / 3;
  const B3 = 4 / 9;

  // Weights of the error estimate: those of the result less those of the embedded result of order 2.
  const E1 = -5 / 72;
  const E2 = 1 / 12;
  const E3 = 1 / 9;
  const E4 = -1 / 8;

  const n = y.length;
  for (let i = 0; i < n; i++) stage[i] = y[i] + dt * (A21 * k1[i]);
  f(stage as State as Y, t + C2 * dt, k2, ...args);
  for (let i = 0; i < n; i++) stage[i] = y[i] + dt * (A32 * k2[i]);
  f(stage as State as Y, t + C3 * dt, k3, ...args);
  for (let i = 0; i < n; i++) stage[i] = y[i] + dt * (B1 * k1[i] + B2 * k2[i] + B3 * k3[i]);
  f(stage as State as Y, t + dt, fLast, ...args);
  for (let i = 0; i < n; i++) error[i] = dt * (E1 * k1[i] + E2 * k2[i] + E3 * k3[i] + E4 * fLast[i]);
}
