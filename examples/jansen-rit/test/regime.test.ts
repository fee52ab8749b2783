import { describe, expect, it } from "vitest";
import { describeRegime, findRegime } from "../src/regime.ts";
import { welch } from "@concord/example-demo/spectrum";

const sine = (frequency: number, height: number): Float64Array =>
  Float64Array.from({ length: 10_000 }, (_, i) => 5 + (height / 2) * Math.sin((2 * Math.PI * frequency * i) / 1000));
const regime = (frequency: number, height: number) => findRegime(sine(frequency, height), welch(sine(frequency, height), 1000));

describe("the regime", () => {
  it.each([
    [2, 3, "delta"],
    [6, 3, "theta"],
    [10, 3, "alpha"],
    [20, 3, "beta"],
    [50, 3, "gamma"],
    [10, 0.5, "rest"],
    [5, 10, "spikes"],
    [10, 10, "alpha"],
  ])("of %d Hz and %d mV is %s", (frequency, height, name) => {
    expect(regime(frequency, height).name).toBe(name);
  });

  it("is told with its frequency and potentials", () => {
    expect(describeRegime(regime(10, 4))).toBe("alpha, 10.0 Hz, 3.00 to 7.00 mV");
    expect(describeRegime(regime(10, 0.5))).toBe("rest, at 4.75 to 5.25 mV");
  });
});
