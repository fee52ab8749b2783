import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawPicture } from "../src/picture.ts";
import { DEFAULTS, record, SAMPLE_PERIOD } from "../src/recording.ts";

const draw = (settings: object): string => drawPicture(record({ ...DEFAULTS, ...settings }), SAMPLE_PERIOD);

describe("the picture", () => {
  it("of the README is what the demo draws", () => {
    // pnpm demo epileptor --out examples/epileptor/epileptor.svg
    const committed = readFileSync(new URL("../epileptor.svg", import.meta.url), "utf8");
    expect(draw({}) === committed).toBe(true); // not toBe on the text: a failure would print all of it
  });

  it("is of the end, so that a long recording can be seen", () => {
    const long = draw({ duration: 10_000 });
    expect(long.length).toBeLessThan(1.2 * draw({}).length);
    expect(long.includes(">9,600<")).toBe(true); // on the axis
  });

  it("changes with the seed", () => {
    expect(draw({ duration: 100, seed: 1n }) === draw({ duration: 100, seed: 2n })).toBe(false);
  });
});
