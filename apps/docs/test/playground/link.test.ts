import { describe, expect, it } from "vitest";
import { FARTHEST, readQuery, toQuery } from "../../playground/link.ts";
import { MODELS, type ModelName } from "../../playground/models/index.ts";
import { defaultSettings, type Settings } from "../../playground/settings.ts";

const NAMES = Object.keys(MODELS) as ModelName[];

describe.each(NAMES)("a link of %s", (model) => {
  const { parameters, schemes, noises, steps } = MODELS[model];
  const defaults = defaultSettings(model);
  const read = (settings: Settings, isStill = true) => readQuery(toQuery(settings, isStill));

  it("gives back the defaults", () => {
    expect(read(defaults)).toEqual({ settings: defaults, faults: [], isStill: true });
    expect(read(defaults, false)).toEqual({ settings: defaults, faults: [], isStill: false });
    expect(readQuery(`?model=${model}`)).toEqual({ settings: defaults, faults: [], isStill: false });
  });

  it("gives back every bit of each parameter, and every choice", () => {
    const third = Object.fromEntries(Object.entries(parameters).map(([name, { min, max }]) => [name, min + (max - min) / 3]));
    for (const scheme of schemes) for (const dt of steps) for (const noise of Object.keys(noises)) {
      const settings = { ...defaults, parameters: third, scheme, dt, noise, seed: "340282366920938463463374607431768211455", at: 123_457 };
      expect(read(settings).settings).toEqual(settings);
    }
  });

  it.each(Object.entries(parameters))("refuses %s beyond its range", (name, { min, max }) => {
    for (const value of [`${min - 1}`, `${max + 1}`, "NaN", "", "x"]) {
      const { settings, faults } = readQuery(`?model=${model}&${name}=${value}`);
      expect(faults).toEqual([`${name} must be a number from ${min} to ${max}, got "${value}"`]);
      expect(settings).toEqual(defaults);
    }
  });
});

describe("a link that cannot be read", () => {
  it.each([
    ["?model=hodgkin", 'model must be one of jansen-rit, wendling, epileptor, got "hodgkin"'],
    ["?model=toString", 'model must be one of jansen-rit, wendling, epileptor, got "toString"'],
    ["?scheme=leapfrog", 'scheme must be one of rk4, heun, midpoint, euler, got "leapfrog"'],
    ["?dt=1", 'dt must be one of 0.0001, 0.00025, 0.0005, 0.001, got "1"'],
    ["?noise=pink", 'noise must be one of gaussian, white, uniform, got "pink"'],
    ["?seed=-1", 'seed must be a whole number of at most 39 digits, got "-1"'],
    ["?seed=1e3", 'seed must be a whole number of at most 39 digits, got "1e3"'],
    ["?at=0", `at must be a whole number from 1 to ${FARTHEST}, got "0"`],
    ["?at=1.5", `at must be a whole number from 1 to ${FARTHEST}, got "1.5"`],
    ["?q=1", "q is no parameter of jansen-rit"],
  ])("%s says so and gives the defaults", (query, fault) => {
    expect(readQuery(query)).toEqual({ settings: defaultSettings("jansen-rit"), faults: [fault], isStill: false });
  });

  it("tells each fault", () => {
    expect(readQuery("?p=x&seed=y").faults.length).toBe(2);
  });
});

it("no query is that of the first model", () => {
  expect(readQuery("")).toEqual({ settings: defaultSettings("jansen-rit"), faults: [], isStill: false });
});
