import { describe, expect, it } from "vitest";
import { describeSeizures, findSeizures } from "../src/seizures.ts";

/** z along straight lines between turns, ten samples each. */
const path = (...turns: number[]): Float64Array =>
  Float64Array.from({ length: (turns.length - 1) * 10 + 1 }, (_, i) => {
    const [from, to] = [turns[Math.floor(i / 10)], turns[Math.floor(i / 10) + 1] ?? turns[turns.length - 1]];
    return from + ((to - from) * (i % 10)) / 10;
  });

describe("seizures", () => {
  it.each([
    ["fall, rise and fall", path(4, 3, 4, 3), [{ onset: 10, offset: 20 }], "seizure from 5 to 10"],
    ["a rise that ends", path(3, 4, 3), [{ onset: undefined, offset: 10 }], "seizure until 5"],
    ["a rise that does not end", path(4, 3, 4), [{ onset: 10, offset: undefined }], "seizure from 5"],
    ["a rise throughout", path(3, 4), [{ onset: undefined, offset: undefined }], "seizure throughout"],
    ["a fall", path(4, 3), [], "no seizure"],
    ["wavering", path(3, 3.2, 3, 3.2), [], "no seizure"],
    ["two rises", path(4, 3, 4, 3, 4, 3), [{ onset: 10, offset: 20 }, { onset: 30, offset: 40 }], "seizure from 5 to 10, from 15 to 20"],
  ])("are told by z: %s", (_, z, seizures, words) => {
    expect(findSeizures(z)).toEqual(seizures);
    expect(describeSeizures(findSeizures(z), 0.5)).toBe(words);
  });
});
