import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { drawPicture } from "../src/picture.ts";
import { DEFAULTS, record, SAMPLE_RATE } from "../src/recording.ts";

const draw = (settings: object): string => {
  const { potential, schedule } = record({ ...DEFAULTS, ...settings });
  return drawPicture(potential, schedule, SAMPLE_RATE);
};

describe("the picture", () => {
  it("of the README is what the demo draws", () => {
    // pnpm demo wendling --out examples/wendling/wendling.svg
    const committed = readFileSync(new URL("../wendling.svg", import.meta.url), "utf8");
    expect(draw({}) === committed).toBe(true); // not toBe on the text: a failure would print all of it
  });

  it("is of the first minute, so that a long recording can be seen", () => {
    expect(draw({ seconds: 100 }).length).toBeLessThan(1.5 * draw({}).length);
  });

  it("names what the column does", () => {
    for (const name of ["background", "sporadic", "fast", "rhythm"]) expect(draw({})).toContain(`>${name}<`);
  });

  it("changes with the seed", () => {
    expect(draw({ seconds: 1, seed: 1n }) === draw({ seconds: 1, seed: 2n })).toBe(false);
  });
});
