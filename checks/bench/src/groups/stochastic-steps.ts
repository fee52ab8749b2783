import type { Contender, Group } from "../group.ts";

const FILE = "js/stochastic-steps.ts";

const scheme = (name: string): Contender => ({ name: `${name}StepInto`, file: FILE, args: [name, "3", "step"], tolerance: 0.04, processes: 3 });

/** What a step costs. */
export const stochasticSteps: Group = {
  name: "stochastic-steps",
  title: "Steps of stochastic schemes on a noisy Jansen–Rit column, n = 6",
  operation: "step",
  base: "eulerMaruyamaStepInto",
  contenders: ["eulerMaruyama", "eulerMaruyamaGeneral", "milstein", "milsteinPlaten", "milsteinStratonovich", "heunStratonovich", "sra1", "sriw1", "etd2"].map(scheme),
};

/** The largest error of y1 − y2 on a path, relative to the largest potential, that the steps below are short enough for. */
const ERROR = 4e-3;

const atStep = (name: string, halvings: number): Contender => ({
  name: `${name}StepInto, dt = ${halvings === 0 ? "1" : `1/${2 ** halvings}`} ms`,
  file: FILE,
  args: [name, String(halvings), "ms"],
  tolerance: ERROR,
  processes: 3,
});

/** What a millisecond costs at one error on the same paths: each scheme at its longest step of 2^-k ms; the first is the reference. */
export const strongError: Group = {
  name: "strong-error",
  title: "A millisecond of a noisy Jansen–Rit column, with a strong error of 0.4 % of the potential at most",
  operation: "ms of the column",
  base: "sra1StepInto, dt = 1/64 ms",
  contenders: [atStep("sra1", 6), atStep("eulerMaruyama", 6), atStep("heunStratonovich", 1), atStep("sra1", 0), atStep("sriw1", 0), atStep("etd2", 0)],
};
