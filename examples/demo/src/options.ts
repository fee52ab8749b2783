import { Command, InvalidArgumentError, Option } from "commander";
import type { Demo, Limits } from "./demo.ts";

/** A model's settings, and where its files go. */
export type Options<Settings> = Settings & {
  /** Where the picture goes. */
  out: string;
  /** Where the samples go, if anywhere. */
  csv?: string;
};

export interface Parsed<Settings> {
  options: Options<Settings>;
  program: Command;
  /** The command without options. */
  command: string;
  /** The options that make the same again: those that are not the defaults, the seed and the length. */
  repeatingOptions: string;
}

export interface Parser<Settings> {
  /** Options from a command line; a `--` before them, which npm's users are used to, is taken for nothing. */
  parse: (args: readonly string[]) => Parsed<Settings>;
}

/** What a command line means to a demo. */
export function parserOf<Settings extends { seed: bigint }>(
  demo: Pick<Demo<Settings, never>, "name" | "description" | "defaults" | "numbers" | "texts">,
): Parser<Settings> {
  const { name, description, defaults, numbers, texts = {} } = demo;
  const program = new Command("demo")
    .description(description)
    .addOption(new Option("--seed <integer>", "seed of the random input").argParser(parseSeed).default(defaults.seed, String(defaults.seed)))
    .option("--out <file>", "picture to write", `${name}.svg`)
    .option("--csv <file>", "table of samples to write")
    .allowExcessArguments(false);
  for (const [option, { description, check }] of Object.entries(texts) as [keyof Settings & string, { description: string; check: (text: string) => void }][]) {
    program.option(`--${option} <text>`, description, (text) => (refuse(() => check(text)), text), defaults[option] as string);
  }
  for (const [option, [description, smallest, largest]] of Object.entries(numbers) as [keyof Settings & string, Limits][]) {
    program.option(`--${option} <number>`, description, (text) => parseNumber(text, smallest, largest), defaults[option] as number);
  }
  const [length] = Object.keys(numbers);
  return {
    parse(args) {
      program.parse(args[0] === "--" ? args.slice(1) : args, { from: "user" });
      const options = program.opts<Options<Settings>>();
      const named = ([...Object.keys(texts), ...Object.keys(numbers)] as (keyof Settings & string)[]).filter(
        (option) => option === length || options[option] !== defaults[option],
      );
      const repeatingOptions = [`--seed ${options.seed}`, ...named.map((option) => `--${option} ${options[option]}`)].join(" ");
      return { options, program, repeatingOptions, command: `npx --yes pnpm@10.34.9 demo${name === "jansen-rit" ? "" : ` ${name}`}` };
    },
  };
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

function refuse(check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}
