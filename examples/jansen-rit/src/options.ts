import { Command, InvalidArgumentError, Option } from "commander";
import { DEFAULTS, type Settings } from "./recording.ts";

export interface Options extends Settings {
  /** Where the picture goes. */
  out: string;
  /** Where the samples go, if anywhere. */
  csv?: string;
}

type NumberName = Exclude<keyof Settings, "seed">;

/** The settings that are numbers: what they are, and their limits. */
const NUMBERS: Record<NumberName, [description: string, smallest: number, largest: number]> = {
  seconds: ["simulated time (s)", 1, 3600],
  p: ["mean input (pulses/s)", -1e4, 1e4],
  std: ["standard deviation of each input sample (pulses/s)", 0, 1e4],
  A: ["excitatory amplitude (mV)", 0, 100],
  B: ["inhibitory amplitude (mV)", 0, 100],
  a: ["excitatory rate constant (1/s)", 1, 1000],
  b: ["inhibitory rate constant (1/s)", 1, 1000],
  C: ["number of synaptic contacts", 0, 1e4],
  e0: ["half of the maximum firing rate (Hz)", 0, 100],
  v0: ["potential at half of the maximum rate (mV)", -100, 100],
  r: ["slope of the sigmoid (1/mV)", 0, 10],
};

export const program: Command = new Command("demo")
  .description("Simulates a Jansen–Rit cortical column and draws its EEG and spectrum.")
  .addOption(new Option("--seed <integer>", "seed of the random input").argParser(parseSeed).default(DEFAULTS.seed, String(DEFAULTS.seed)))
  .option("--out <file>", "picture to write", "jansen-rit.svg")
  .option("--csv <file>", "table of samples to write")
  .allowExcessArguments(false);
for (const [name, [description, smallest, largest]] of Object.entries(NUMBERS)) {
  program.option(`--${name} <number>`, description, (text) => parseNumber(text, smallest, largest), DEFAULTS[name as NumberName]);
}

/** Options from a command line; a `--` before them, which npm's users are used to, is taken for nothing. */
export function parseOptions(args: readonly string[]): Options {
  program.parse(args[0] === "--" ? args.slice(1) : args, { from: "user" });
  return program.opts();
}

/** The options that make the same again: those that are not the defaults, and the seed. */
export function repeatingOptions(options: Options): string {
  const numbers = (Object.keys(NUMBERS) as NumberName[]).filter((name) => name === "seconds" || options[name] !== DEFAULTS[name]);
  return [`--seed ${options.seed}`, ...numbers.map((name) => `--${name} ${options[name]}`)].join(" ");
}

function parseSeed(text: string): bigint {
  if (!/^[0-9]+$/.test(text)) throw new InvalidArgumentError("A seed is a non-negative integer.");
  return BigInt(text);
}

function parseNumber(text: string, smallest: number, largest: number): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (value >= smallest && value <= largest) return value;
  throw new InvalidArgumentError(`It must be a number from ${smallest} to ${largest}.`);
}
