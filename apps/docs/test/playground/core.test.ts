import { simulate as simulateEpileptor } from "@concord/example-epileptor";
import { DEFAULTS as JANSEN_RIT, record as recordJansenRit } from "@concord/example-jansen-rit";
import { DEFAULTS as WENDLING, record as recordWendling } from "@concord/example-wendling";
import { defaultRng } from "@concord/models-utils";
import { describe, expect, it } from "vitest";
import { MODELS, type ModelName } from "../../playground/models/index.ts";
import { computePicture, toCsv } from "../../playground/picture.ts";
import { startRun } from "../../playground/run.ts";
import { defaultSettings, presetSettings, shownSamples } from "../../playground/settings.ts";
import { sweepPoint, sweepValues } from "../../playground/sweep.ts";

const NAMES = Object.keys(MODELS) as ModelName[];

/**
 * Frequencies of presets (Hz): of Jansen–Rit's cycles, from boundary-value solutions, which noise moves a little; of Wendling's, as this
 * program has them with seeds 42 to 44.
 */
const FREQUENCIES: Readonly<Record<ModelName, Readonly<Record<string, { value: number; within: number }>>>> = {
  "jansen-rit": { alpha: { value: 10.938, within: 0.25 }, uniform: { value: 10.938, within: 0.5 }, spikes: { value: 2.3846, within: 0.1 } },
  wendling: { sustained: { value: 4.4, within: 0.3 }, rhythm: { value: 10.5, within: 2.5 }, fast: { value: 25, within: 5 }, sinusoidal: { value: 11, within: 0.3 } },
  epileptor: {},
};

describe("the first picture has the bits of the example", () => {
  it("jansen-rit", () => {
    const [output] = computePicture(defaultSettings("jansen-rit")).channels;
    expect(output).toEqual(recordJansenRit({ ...JANSEN_RIT, seconds: 8 }));
  });

  it("wendling", () => {
    const [output] = computePicture(defaultSettings("wendling")).channels;
    expect(output).toEqual(recordWendling({ ...WENDLING, gains: "sustained", seconds: 8 }).potential);
  });

  it.each([0.05, 0.01])("epileptor, dt = %d", (dt) => {
    const [potential, z] = computePicture({ ...defaultSettings("epileptor"), dt, at: 1000 }).channels;
    expect({ potential, z }).toEqual(simulateEpileptor({ duration: 500, transient: 1000, dt, recordEvery: Math.round(0.5 / dt), rng: defaultRng(42) }));
  });
});

describe.each(NAMES)("%s", (model) => {
  const defaults = defaultSettings(model);

  it("samples the same whatever is asked for at once", () => {
    const n = MODELS[model].channels.length;
    const [whole, parts] = [new Float64Array(500 * n), new Float64Array(500 * n)];
    startRun(defaults).advance(500, whole);
    const run = startRun(defaults);
    for (const [from, to] of [[0, 1], [1, 18], [18, 500]]) run.advance(to - from, parts.subarray(from * n));
    expect(parts).toEqual(whole);
    expect(run.samples).toBe(500);
  });

  it("a later picture goes on where an earlier one ends", () => {
    const shown = shownSamples(MODELS[model]);
    const later = computePicture({ ...defaults, at: defaults.at + 100 });
    expect(later.first).toBe(100);
    expect(later.channels[0].subarray(0, shown - 100)).toEqual(computePicture(defaults).channels[0].subarray(100));
  });

  it.each(MODELS[model].presets)("$label reads as it is called", (preset) => {
    const { first, channels: [output, second] } = computePicture(presetSettings(defaults, preset));
    const { words, frequency } = MODELS[model].read(output, second, first);
    expect(words.startsWith(preset.regime), words).toBe(true);
    const own = FREQUENCIES[model][preset.name];
    if (own) expect(Math.abs(frequency! - own.value), words).toBeLessThan(own.within);
  });

  it("runs with each scheme, step and noise at the ends of each parameter", () => {
    const { schemes, steps, noises, parameters } = MODELS[model];
    const finite = (change: object): void => {
      for (const channel of computePicture({ ...defaults, ...change, at: 20 }).channels) expect(channel.every(Number.isFinite), JSON.stringify(change)).toBe(true);
    };
    for (const scheme of schemes) for (const dt of steps) finite({ scheme, dt });
    for (const noise of Object.keys(noises)) finite({ noise });
    for (const [name, { min, max, noise }] of Object.entries(parameters)) {
      for (const value of [min, max]) finite({ parameters: { ...defaults.parameters, [name]: value }, ...(noise !== undefined && { noise }) });
    }
  });

  it("has defaults within the ranges and whole numbers of steps to a sample", () => {
    const { parameters, steps, time } = MODELS[model];
    for (const [name, { value, min, max }] of Object.entries(parameters)) expect([value >= min, value <= max], name).toEqual([true, true]);
    for (const dt of steps) expect(1 / (dt * time.rate)).toBeCloseTo(Math.round(1 / (dt * time.rate)), 9);
  });
});

describe("a table of samples", () => {
  it("gives back the bits", () => {
    const { first, channels: [output] } = computePicture({ ...defaultSettings("jansen-rit"), at: 50 });
    const rows = toCsv({ model: "jansen-rit" }, first, output).trimEnd().split("\n");
    expect(rows[0]).toBe("time_s,potential_mV");
    expect(rows[50].split(",")[0]).toBe("0.049");
    expect(Float64Array.from(rows.slice(1), (row) => Number(row.split(",")[1]))).toEqual(output);
  });
});

describe("seizures", () => {
  it("are told by the time of the picture, wherever it begins", () => {
    const told = (at: number): string => {
      const { first, channels: [output, z] } = computePicture({ ...defaultSettings("epileptor"), at });
      return MODELS.epileptor.read(output, z, first).words;
    };
    const [, onset, offset] = /from (\d+) to (\d+)/.exec(told(5000))!;
    expect(told(5200)).toContain(`from ${onset} to ${offset}`);
  });
});

describe("a sweep", () => {
  it("goes over the whole range", () => {
    expect(sweepValues({ model: "jansen-rit" }, "p", 5)).toEqual([0, 125, 250, 375, 500]);
  });

  it("finds the limit cycle of a column without noise", () => {
    const settings = defaultSettings("jansen-rit");
    const { lowest, highest, frequency } = sweepPoint({ ...settings, parameters: { ...settings.parameters, std: 0 } }, "p", 220);
    // The extrema of the cycle, from a boundary-value solution; samples of 1 ms miss a peak of 10.9 Hz by 0.03 % of its height at most.
    expect(Math.abs(lowest - 6.08825512)).toBeLessThan(0.003);
    expect(Math.abs(highest - 9.034386791)).toBeLessThan(0.003);
    expect(Math.abs(frequency - 10.93802873)).toBeLessThan(0.1); // a fifth of the spectrum's resolution
  });

  it("has no frequency at rest", () => {
    const settings = defaultSettings("jansen-rit");
    expect(sweepPoint(settings, "p", 0).frequency).toBeNaN();
  });
});
