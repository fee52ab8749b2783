import { type Command, InvalidArgumentError, Option } from "commander";
import { Failure } from "./failure.ts";
import { MODELS, modelOf } from "./models/index.ts";
import type { Model } from "./models/model.ts";
import { parseAxes, parseNumber, parseSettings } from "./parse.ts";
import { type Axis, axesInWords, type Study } from "./study.ts";

interface StudyOptions {
  model: string;
  grid?: Axis[];
  random?: number;
  range?: Axis[];
  set?: Record<string, number>;
  start?: number[];
  seconds?: number;
  transient?: number;
  dt?: number;
  seed: string;
}

const MOST_POINTS = 2 ** 31 - 1; // k is a 32-bit integer in the table

/** Adds the options that say what is swept. */
export function addStudyOptions(command: Command): Command {
  const collectAxes = (isGrid: boolean) => (text: string, before: Axis[] | undefined) => [...(before ?? []), ...parseAxes(text, isGrid)];
  return command
    .addOption(new Option("--model <name>", "what is swept, with its parameters and defaults below").choices(MODELS.map(({ name }) => name)).default(MODELS[0].name))
    .option("--grid <name=from:to:count...>", "a grid over parameters, the last one fastest", collectAxes(true))
    .option("--random <count>", "instead of a grid, so many points drawn from --range", (text) => parseNumber(text, { least: 1, most: MOST_POINTS, isInteger: true }))
    .option("--range <name=from:to...>", "parameters of a random design, each uniform in its range", collectAxes(false))
    .option("--set <name=value...>", "other parameters that are not as published", (text, before: Record<string, number> | undefined) => ({ ...before, ...parseSettings(text) }))
    .option("--start <values>", "state at the beginning, by commas", (text) => text.split(",").map((value) => parseNumber(value, {})))
    .option("--seconds <s>", "recorded time", (text) => parseNumber(text, { least: 1e-6 }))
    .option("--transient <s>", "time before, which is not recorded", (text) => parseNumber(text, { least: 0 }))
    .option("--dt <s>", "time step", (text) => parseNumber(text, { least: 1e-9 }))
    .option("--seed <integer>", "seed of all that is drawn", parseSeed, "42")
    .addHelpText("after", `\nModels:\n${MODELS.map(describe).join("\n")}`);
}

function describe({ name, description, parameters, defaults: { grid, ...times }, start }: Model): string {
  const pairs = (of: object): string => Object.entries(of).map(([key, value]) => `${key}=${value}`).join(" ");
  const options = Object.entries(times).map(([key, value]) => `--${key} ${value}`).join(" ");
  return `  ${name}: ${description}
    ${pairs(parameters)}
    --grid ${axesInWords(grid)} ${options} --start ${start}`;
}

/** The study that some options describe. */
export function studyOf(options: StudyOptions): Study {
  const model = modelOf(options.model);
  const { random, grid, range, set = {}, seconds, transient, dt, seed, start } = { ...model.defaults, grid: undefined, start: model.start, ...options };
  if (random === undefined && range !== undefined) throw new Failure("--range is for a random design: say how many points by --random, or use --grid");
  if (random !== undefined && grid !== undefined) throw new Failure("--grid and --random exclude each other: a random design draws from --range");
  if (random !== undefined && range === undefined) throw new Failure("--random needs a --range to draw from, such as --range C=50:500 p=0:400");
  const axes = range ?? grid ?? model.defaults.grid;
  const points = random ?? axes.reduce((product, { count = 1 }) => product * count, 1);
  if (points > MOST_POINTS) throw new Failure(`${points} points are more than a sweep can have, ${MOST_POINTS}`);
  checkNames([...axes.map(({ name }) => name), ...Object.keys(set)], Object.keys(model.parameters), model.name);
  if (start.length !== model.start.length) throw new Failure(`--start: ${model.name} has ${model.start.length} components, got ${start.length}`);
  if (Math.round(seconds / dt) < 3) throw new Failure(`--seconds ${seconds} are fewer than three steps of --dt ${dt}`);
  return { model: model.name, design: random === undefined ? "grid" : "random", axes, points, fixed: set, start, seconds, transient, dt, seed };
}

function checkNames(names: readonly string[], known: readonly string[], model: string): void {
  for (const [i, name] of names.entries()) {
    if (!known.includes(name)) throw new Failure(`unknown parameter "${name}": ${model} has ${known.join(", ")}`);
    if (names.indexOf(name) !== i) throw new Failure(`parameter "${name}" is given twice`);
  }
}

function parseSeed(text: string): string {
  if (!/^[0-9]+$/.test(text)) throw new InvalidArgumentError("A seed is a non-negative integer.");
  return String(BigInt(text));
}
