import { frozenScheme, type ItoScheme } from "./scheme-descriptor.ts";

/** What is known of `eulerMaruyamaGeneralStep`. With additive noise its strong order is 1. */
export const eulerMaruyamaGeneralScheme: ItoScheme = /* @__PURE__ */ frozenScheme({
  name: "eulerMaruyamaGeneralStep",
  calculus: "Ito",
  noise: "general",
  strongOrder: 0.5,
  weakOrder: 1,
  deterministicOrder: 1,
  evaluations: { f: 1, g: 1 },
  reference: "Kloeden & Platen (1992), Numerical Solution of SDEs, eq. 10.2.4",
});

/**
 * y + f·dt + Σ_j g_ij·ΔW_j, added in the order of j. The order of summation is part of the contract: changing it changes the last bit.
 */
export function addGeneralNoise(
  y: ArrayLike<number>,
  dt: number,
  drift: ArrayLike<number>,
  diffusion: ArrayLike<number>,
  dW: Float64Array,
  out: Float64Array | number[],
): void {
  const n = y.length;
  const m = dW.length;
  for (let i = 0; i < n; i++) {
    let sum = y[i] + drift[i] * dt;
    for (let j = 0; j < m; j++) sum += diffusion[i * m + j] * dW[j];
    out[i] = sum;
  }
}
