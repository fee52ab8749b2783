import type { NormalSource } from "@concord/rng";
import { drawNormals } from "./draw-normals.ts";

/** 1/√3, correctly rounded. */
const INVERSE_SQRT_3 = 0.5773502691896257;

/** Fills dW with the increments √dt·z of as many Wiener processes over a step. */
export function drawIncrements(caller: string, rng: NormalSource, dt: number, dW: Float64Array): void {
  drawNormals(caller, rng, dW);
  const sqrtDt = Math.sqrt(dt);
  for (let i = 0; i < dW.length; i++) dW[i] *= sqrtDt;
}

/**
 * Fills pairs with (ΔW, ΔZ/dt) of each process, from z1 and then z2: ΔW = √dt·z1, and the integral of W − W(t) over the step,
 * ΔZ = I(1,0) = ½·dt^(3/2)·(z1 + z2/√3), of which the schemes need the dt-th part. Kloeden & Platen (1992), eq. 10.4.3.
 */
export function drawIncrementPairs(caller: string, rng: NormalSource, dt: number, pairs: Float64Array): void {
  drawNormals(caller, rng, pairs);
  const sqrtDt = Math.sqrt(dt);
  for (let i = 0; i < pairs.length; i += 2) {
    const z1 = pairs[i];
    pairs[i] = sqrtDt * z1;
    pairs[i + 1] = 0.5 * (sqrtDt * (z1 + INVERSE_SQRT_3 * pairs[i + 1]));
  }
}
