import pc from "picocolors";
import { checkFolder, table, write } from "./files.ts";
import { liveView } from "./live-view.ts";
import { parserOf } from "./options.ts";
import { drawTrace, type Scale } from "./trace.ts";

/** What a setting is, and its limits. */
export type Limits = [description: string, smallest: number, largest: number];

/** What to look at next. */
export interface Suggestion {
  /** What to add to the command. */
  options: string;
  /** The regime that it shows. */
  regime: string;
  /** Why that is worth a look. */
  why: string;
}

/** A model's command: its settings, and what it does with them. */
export interface Demo<Settings extends { seed: bigint }, Recording> {
  /** The example's folder. */
  name: string;
  description: string;
  defaults: Settings;
  /** The settings that are numbers; how long it simulates comes first. */
  numbers: Partial<Record<keyof Settings & string, Limits>>;
  /** Those that are texts. */
  texts?: Partial<Record<keyof Settings & string, { description: string; check: (text: string) => void }>>;
  suggestions: readonly Suggestion[];
  /** Simulates; tells now and then which part is done, and shows the signal so far. */
  record: (settings: Settings, onProgress?: (fraction: number, signal: Float64Array) => void) => Recording;
  /** The signal as it is shown in a terminal. */
  signal: (recording: Recording) => Float64Array;
  scale: Scale;
  draw: (recording: Recording) => string;
  /** What the model did, in a few words. */
  describe: (recording: Recording) => string;
  /** Columns of the table of samples, by their headings. */
  columns: (recording: Recording) => Record<string, ArrayLike<number>>;
}

/** Runs a model's command. */
export function runDemo<Settings extends { seed: bigint }, Recording>(demo: Demo<Settings, Recording>): void {
  const { options, program, repeatingOptions, command } = parserOf(demo).parse(process.argv.slice(2));
  const { isTTY = false } = process.stdout;
  const { bold, cyan, dim } = pc.createColors(isTTY && pc.isColorSupported);

  for (const file of [options.out, options.csv ?? options.out]) checkFolder(program, file);
  const recording = demo.record(options, isTTY ? liveView(process.stdout, demo.scale) : undefined);
  if (!isTTY) console.log(drawTrace(demo.signal(recording), demo.scale, 80));
  write(program, options.out, demo.draw(recording));
  if (options.csv !== undefined) write(program, options.csv, table(demo.columns(recording)));

  const longest = Math.max(...demo.suggestions.map((suggestion) => suggestion.options.length));
  console.log(`
Regime    ${bold(demo.describe(recording))}
Picture   ${cyan(options.out)}${options.csv === undefined ? "" : `\nSamples   ${cyan(options.csv)}`}
Try       ${demo.suggestions.map(({ options, why }) => `${options.padEnd(longest)} ${dim(why)}`).join("\n          ")}
Again     ${command} ${repeatingOptions}`);
}
