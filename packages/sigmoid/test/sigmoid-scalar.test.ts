import { expect, it } from "vitest";
import { sigmoid, sigmoidScalar } from "../src/index.ts";

it("sigmoidScalar has the bits of sigmoid, edges included", () => {
  for (const v of [-Infinity, -1e3, -886.857142857143, -886.857142857142, -1, -0, 0, 3.12, 6, 60, 1e3, Infinity, Number.NaN]) {
    expect(sigmoidScalar(v, 2.5, 6, 0.56)).toBe(sigmoid(v));
  }
});
