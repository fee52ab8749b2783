import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawPicture } from "../src/picture.ts";
import { DEFAULTS, record, SAMPLE_RATE } from "../src/recording.ts";
import { welch } from "@concord/example-demo/spectrum";

const draw = (eeg: Float64Array): string => drawPicture(eeg, SAMPLE_RATE, welch(eeg, SAMPLE_RATE));

describe("the picture", () => {
  it("of the README is what the demo draws", () => {
    // pnpm demo --out examples/jansen-rit/jansen-rit.svg
    const committed = readFileSync(new URL("../jansen-rit.svg", import.meta.url), "utf8");
    expect(draw(record(DEFAULTS)) === committed).toBe(true); // not toBe on the text: a failure would print all of it
  });

  it("is of the last ten seconds, so that a long signal can be seen", () => {
    const long = draw(record({ ...DEFAULTS, seconds: 60 }));
    expect(long.length).toBeLessThan(1.2 * draw(record(DEFAULTS)).length);
    expect(long).toContain(">59<"); // on the axis
  });

  it("changes with the seed", () => {
    expect(draw(record({ ...DEFAULTS, seconds: 1, seed: 1n })) === draw(record({ ...DEFAULTS, seconds: 1, seed: 2n }))).toBe(false);
  });
});
