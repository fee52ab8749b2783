import { defaultRng } from "@concord/rng";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correlatedGaussianInput, gaussianInput, replayNormals } from "../src/index.ts";
import { cholesky } from "../src/cholesky.ts";

describe("correlatedGaussianInput", () => {
  it("is mean + L·z, row by row", () => {
    // [[4, 2], [2, 5]] = L·Lᵀ with L = [[2, 0], [1, 2]].
    expect(correlatedGaussianInput(2, [10, 20], [4, 2, 2, 5], replayNormals([1, 1, -1, 0.5]))).toEqual(new Float64Array([12, 23, 8, 20]));
  });

  it("is gaussianInput for one node, bit by bit", () => {
    expect(correlatedGaussianInput(100, [220], [484], defaultRng(1))).toEqual(gaussianInput(100, 220, 22, defaultRng(1)));
  });

  it("does not change mean and covariance", () => {
    const [mean, covariance] = [new Float64Array([1, 2]), new Float64Array([4, 2, 2, 5])];
    correlatedGaussianInput(3, mean, covariance, defaultRng(1));
    expect([mean, covariance]).toEqual([new Float64Array([1, 2]), new Float64Array([4, 2, 2, 5])]);
  });
});

describe("the Cholesky factor", () => {
  it("is found again from L·Lᵀ, and its products are the covariance", () => {
    const entries = fc.integer({ min: 1, max: 6 }).chain((m) => fc.array(fc.integer({ min: -8, max: 8 }), { minLength: m * m, maxLength: m * m }));
    fc.assert(
      fc.property(entries, (numbers) => {
        const m = Math.sqrt(numbers.length);
        // Small integers, so that products and sums are exact and the factor is met exactly.
        const lower = Float64Array.from(numbers, (x, k) => (k % m > Math.floor(k / m) ? 0 : k % m === Math.floor(k / m) ? Math.abs(x) + 1 : x));
        const covariance = lower.map((_, k) => {
          let sum = 0;
          for (let j = 0; j < m; j++) sum += lower[Math.floor(k / m) * m + j] * lower[(k % m) * m + j];
          return sum;
        });
        expect(cholesky("test", covariance, m)).toEqual(lower.map((x) => x + 0)); // no −0
      }),
    );
  });
});
