import { expect, it } from "vitest";
import { POWERS_OF_TWO, SMALLEST_NORMAL, TWO_TO_52 } from "../src/powers-of-two.ts";

it("powers of two run from 2^-1024 to the largest power below overflow", () => {
  expect(POWERS_OF_TWO.length).toBe(2048);
  expect(POWERS_OF_TWO[1024]).toBe(1);
  expect(POWERS_OF_TWO[2047] * 2).toBe(Infinity);
  for (let i = 1; i < POWERS_OF_TWO.length; i++) expect(POWERS_OF_TWO[i]).toBe(2 * POWERS_OF_TWO[i - 1]);
  expect([POWERS_OF_TWO[2], POWERS_OF_TWO[1076]]).toEqual([SMALLEST_NORMAL, TWO_TO_52]);
});
