import { accessSync, constants, statSync } from "node:fs";
import { dirname } from "node:path";
import pc from "picocolors";
import { sync as writeFileAtomic } from "write-file-atomic";
import { liveView } from "./live-view.ts";
import { parseOptions, program, repeatingOptions } from "./options.ts";
import { drawPicture } from "./picture.ts";
import { record, SAMPLE_RATE } from "./recording.ts";
import { describeRegime, findRegime } from "./regime.ts";
import { welch } from "./spectrum.ts";
import { SUGGESTIONS } from "./suggestions.ts";
import { drawTrace } from "./trace.ts";

const COMMAND = "npx --yes pnpm@10.34.9 demo";

const options = parseOptions(process.argv.slice(2));
const { isTTY = false } = process.stdout;
const { bold, cyan, dim } = pc.createColors(isTTY && pc.isColorSupported);

for (const file of [options.out, options.csv ?? options.out]) checkFolder(file);
const eeg = record(options, isTTY ? liveView(process.stdout) : undefined);
if (!isTTY) console.log(drawTrace(eeg, SAMPLE_RATE, 80));
const spectrum = welch(eeg, SAMPLE_RATE);
write(options.out, drawPicture(eeg, SAMPLE_RATE, spectrum));
if (options.csv !== undefined) write(options.csv, table(eeg));

console.log(`
Regime    ${bold(describeRegime(findRegime(eeg, spectrum)))}
Picture   ${cyan(options.out)}${options.csv === undefined ? "" : `\nSamples   ${cyan(options.csv)}`}
Try       ${SUGGESTIONS.map((suggestion) => `${suggestion.options.padEnd(10)} ${dim(suggestion.why)}`).join("\n          ")}
Again     ${COMMAND} ${repeatingOptions(options)}`);

/** Fails before the work is done, not after. */
function checkFolder(file: string): void {
  try {
    accessSync(dirname(file), constants.W_OK);
    if (statSync(dirname(file)).isDirectory()) return;
  } catch {}
  program.error(`error: cannot write "${file}": there is no folder for it that can be written to`);
}

/** A file is there whole or not at all, also if the program is stopped. */
function write(file: string, text: string): void {
  try {
    writeFileAtomic(file, text);
  } catch (error) {
    program.error(`error: cannot write "${file}": ${(error as Error).message}`);
  }
}

/** Rows of time (s) and potential (mV), with a heading. */
function table(samples: Float64Array): string {
  const rows = Array.from(samples, (potential, i) => `${i / SAMPLE_RATE},${potential}`);
  return ["time_s,eeg_mV", ...rows, ""].join("\n");
}
