import { expect, it } from "vitest";
import { inWords } from "../src/progress.ts";

it.each([
  [0, "0 s"],
  [0.2, "1 s"],
  [59.5, "1 min 0 s"],
  [3599, "59 min 59 s"],
  [3600, "1 h 0 min"],
  [7321, "2 h 3 min"],
  [86_399, "24 h 0 min"],
  [86_400, "1 d 0 h"],
  [1e6, "11 d 14 h"],
])("%d seconds left are told as %s", (seconds, words) => {
  expect(inWords(seconds)).toBe(words);
});
