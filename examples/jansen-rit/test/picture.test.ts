import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawPicture } from "../src/picture.ts";
import { record, SAMPLE_RATE } from "../src/recording.ts";
import { welch } from "../src/spectrum.ts";

const draw = (eeg: Float64Array): string => drawPicture(eeg, SAMPLE_RATE, welch(eeg, SAMPLE_RATE));

describe("the picture", () => {
  it("of the README is what the demo draws", () => {
    // pnpm demo --out examples/jansen-rit/jansen-rit.svg
    const committed = readFileSync(new URL("../jansen-rit.svg", import.meta.url), "utf8");
    expect(draw(record(42n, 10)) === committed).toBe(true); // not toBe on the text: a failure would print all of it
  });

  it("changes with the seed", () => {
    expect(draw(record(1n, 1)) === draw(record(2n, 1))).toBe(false);
  });
});
