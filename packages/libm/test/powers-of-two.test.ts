import { expect, it } from "vitest";
import { POWERS_OF_TWO } from "../src/powers-of-two.ts";

it("powers of two run from the smallest normal double to the largest power below overflow", () => {
  expect(POWERS_OF_TWO.length).toBe(2046);
  expect(POWERS_OF_TWO[0]).toBe(2.2250738585072014e-308);
  expect(POWERS_OF_TWO[1022]).toBe(1);
  expect(POWERS_OF_TWO[2045] * 2).toBe(Infinity);
  for (let i = 1; i < POWERS_OF_TWO.length; i++) expect(POWERS_OF_TWO[i]).toBe(2 * POWERS_OF_TWO[i - 1]);
});
