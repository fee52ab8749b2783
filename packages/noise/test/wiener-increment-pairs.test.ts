import { describe, expect, it } from "vitest";
import { replayNormals, wienerIncrementPairs } from "../src/index.ts";

describe("wienerIncrementPairs", () => {
  it("are √dt·z1 and ½·dt^(3/2)·(z1 + z2/√3)", () => {
    const [dW, dZ] = wienerIncrementPairs(1, 0.01, replayNormals([2, Math.sqrt(3)]));
    expect(dW).toBeCloseTo(0.2, 16);
    expect(dZ).toBeCloseTo(0.5 * 0.001 * 3, 17); // the last place of 0.0015 is 2e-19
  });

  it("have the covariance of W and its integral, as a matrix: dt, dt²/2, dt³/3", () => {
    for (const dt of [1e-4, 0.25, 3]) {
      const [w1, z1, w2, z2] = [...wienerIncrementPairs(1, dt, replayNormals([1, 0])), ...wienerIncrementPairs(1, dt, replayNormals([0, 1]))];
      expect((w1 * w1 + w2 * w2) / dt).toBeCloseTo(1, 14);
      expect((w1 * z1 + w2 * z2) / (dt * dt / 2)).toBeCloseTo(1, 14);
      expect((z1 * z1 + z2 * z2) / (dt ** 3 / 3)).toBeCloseTo(1, 14);
    }
  });

  it("hold 1/√3 to its last bit", () => {
    expect(wienerIncrementPairs(1, 1, replayNormals([0, 1]))[1]).toBe(0.5 * 0.5773502691896257); // 0.57735026918962576451
  });

  it("come for each component in turn, z1 before z2", () => {
    const pairs = wienerIncrementPairs(2, 1, replayNormals([1, 0, 2, 0, 3, 0, 4, 0]), 2);
    expect(pairs).toEqual(new Float64Array([1, 0.5, 2, 1, 3, 1.5, 4, 2]));
  });
});
