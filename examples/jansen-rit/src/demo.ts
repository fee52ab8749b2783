import { writeFileSync } from "node:fs";
import { SingleBar } from "cli-progress";
import { Command, InvalidArgumentError, Option } from "commander";
import { drawPicture } from "./picture.ts";
import { DT, MEAN, record, SAMPLE_RATE, STD } from "./recording.ts";
import { dominantFrequency, welch } from "./spectrum.ts";

const program = new Command("demo")
  .description("Simulates a Jansen–Rit cortical column with the published parameters, and draws its EEG and spectrum.")
  .addOption(new Option("--seed <integer>", "seed of the random input").argParser(parseSeed).default(42n, "42"))
  .option("--seconds <number>", "simulated time, from 1 to 3600", parseSeconds, 10)
  .option("--out <file>", "where the picture goes", "jansen-rit.svg")
  .allowExcessArguments(false)
  .parse();
const { seed, seconds, out } = program.opts<{ seed: bigint; seconds: number; out: string }>();

const eeg = record(seed, seconds, progressBarAfterOneSecond());
const spectrum = welch(eeg, SAMPLE_RATE);
try {
  writeFileSync(out, drawPicture(eeg, SAMPLE_RATE, spectrum));
} catch (error) {
  program.error(`error: the picture cannot be written: ${(error as Error).message}`);
}

const lowest = eeg.reduce((a, b) => Math.min(a, b));
const highest = eeg.reduce((a, b) => Math.max(a, b));
console.log(`Jansen–Rit column: ${seconds} s in steps of ${DT * 1e3} ms, input ${MEAN} ± ${STD} pulses/s, seed ${seed}`);
console.log(`Dominant frequency: ${dominantFrequency(spectrum).toFixed(2)} Hz`);
console.log(`EEG: ${lowest.toFixed(2)} to ${highest.toFixed(2)} mV`);
console.log(`Picture: ${out}`);

function parseSeed(text: string): bigint {
  if (!/^[0-9]+$/.test(text)) throw new InvalidArgumentError("A seed is a non-negative integer.");
  return BigInt(text);
}

function parseSeconds(text: string): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!(value >= 1 && value <= 3600)) throw new InvalidArgumentError("The simulated time is a number from 1 to 3600.");
  return value;
}

/** A progress bar that short simulations do not show; where there is no terminal, none does. */
function progressBarAfterOneSecond(): (fraction: number) => void {
  const bar = new SingleBar({ format: "{bar} {percentage} %", clearOnComplete: true, linewrap: true });
  const start = performance.now();
  return (fraction) => {
    if (!bar.isActive && fraction < 1 && performance.now() - start > 1000) bar.start(1, fraction);
    if (bar.isActive) bar.update(fraction);
    if (bar.isActive && fraction >= 1) bar.stop();
  };
}
