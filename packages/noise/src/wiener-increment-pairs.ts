import type { NormalSource } from "@concord/rng";
import { checkCount, checkNormalSource, checkOut, checkPositive, checkPositiveInteger, checkRows } from "./check-arguments.ts";
import { BLOCK, drawNormals } from "./draw.ts";
import { type NewFloat64Array, newSamples } from "./new-samples.ts";

/** 1/√3, correctly rounded. */
const INVERSE_SQRT_3 = 0.5773502691896257;

/**
 * Pairs (ΔW, ΔZ) of Wiener processes over the steps of a time grid, for schemes of order 1.5: ΔZ is the integral of W − W(start) over
 * the step, I(1,0) of Kloeden and Platen.
 *
 * ΔW = √dt·z1 and ΔZ = ½·dt^(3/2)·(z1 + z2/√3): variances dt and dt³/3, covariance dt²/2. **Both scale with dt.** Libraries call other
 * variables ΔZ as well: compare the variances.
 *
 * @param nSteps - number of steps, a non-negative integer
 * @param dt - step, positive, finite (s); ΔW is in √s, ΔZ in s·√s
 * @param rng - source of the draws, z1 and then z2 for each pair: a `RandomGenerator`, or any `NormalSource`
 * @param components - number of independent processes, a positive integer
 * @returns new Float64Array of shape (nSteps, components, 2), row-major: ΔW of component j in step i at 2·(i·components + j), its ΔZ after it
 * @throws RangeError for a value out of range, TypeError for one of another kind, before anything is drawn; RangeError for a draw
 *   that is not finite
 * @example wienerIncrementPairs(1, 0.25, replayNormals([2, 0])) // => [1, 0.125]
 * @see Kloeden & Platen (1992), Numerical Solution of Stochastic Differential Equations, eq. 10.4.3
 */
export function wienerIncrementPairs(nSteps: number, dt: number, rng: NormalSource, components: number = 1): NewFloat64Array {
  checkCount("wienerIncrementPairs", "nSteps", nSteps);
  check("wienerIncrementPairs", dt, rng, components);
  return fill("wienerIncrementPairs", newSamples("wienerIncrementPairs", "nSteps", nSteps, 2 * components), dt, rng);
}

/**
 * `wienerIncrementPairs` written into an array of the caller's.
 *
 * @param out - receives the pairs, shape (nSteps, components, 2), row-major
 * @returns out, with the same bits as `wienerIncrementPairs(nSteps, dt, rng, components)`, which says what the other parameters are
 * @throws as `wienerIncrementPairs` does, TypeError if out is not a Float64Array, RangeError if its length is no multiple of 2·components;
 *   out is left as it was if nothing was drawn
 * @example wienerIncrementPairsInto(new Float64Array(2), 0.25, replayNormals([2, 0])) // => [1, 0.125]
 * @see wienerIncrementPairs
 */
export function wienerIncrementPairsInto<T extends Float64Array>(out: T, dt: number, rng: NormalSource, components: number = 1): T {
  checkOut("wienerIncrementPairsInto", out);
  check("wienerIncrementPairsInto", dt, rng, components);
  checkRows("wienerIncrementPairsInto", "out", out, 2 * components);
  return fill("wienerIncrementPairsInto", out, dt, rng);
}

function check(caller: string, dt: number, rng: NormalSource, components: number): void {
  checkPositive(caller, "dt", dt);
  checkNormalSource(caller, rng);
  checkPositiveInteger(caller, "components", components);
}

function fill<T extends Float64Array>(caller: string, out: T, dt: number, rng: NormalSource): T {
  const sqrtDt = Math.sqrt(dt);
  const halfDt = dt / 2;
  for (let start = 0; start < out.length; start += BLOCK) {
    const block = out.subarray(start, start + BLOCK);
    drawNormals(caller, block, rng);
    for (let i = 0; i < block.length; i += 2) {
      const z1 = block[i];
      block[i] = sqrtDt * z1;
      block[i + 1] = halfDt * (sqrtDt * (z1 + INVERSE_SQRT_3 * block[i + 1]));
    }
  }
  return out;
}
