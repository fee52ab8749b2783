import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { ENTRIES } from "../entries/index.ts";
import { runWatched } from "./run.ts";

interface Options {
  minutes?: number;
  runs: number;
  seed: number;
  seconds: number;
  only?: string;
}

const positive = (text: string): number => {
  const x = Number(text);
  if (!(x > 0)) throw new InvalidArgumentError("It has to be a positive number.");
  return x;
};

const { minutes, runs, seed, seconds, only } = new Command("fuzz")
  .description("Calls every public function with arbitrary values: each time a documented error or a valid result.")
  .option("--minutes <minutes>", "go on with other seeds for so long", positive)
  .option("--runs <runs>", "calls of each function with one seed", positive, 1000)
  .option("--seed <seed>", "the first seed", Number, 20_260_101)
  .option("--seconds <seconds>", "how long a call may take", positive, 20)
  .option("--only <names>", "functions whose names hold one of these, separated by commas")
  .parse()
  .opts<Options>();

const names = Object.keys(ENTRIES).filter((name) => only === undefined || only.split(",").some((part) => name.includes(part)));
const end = Date.now() + (minutes ?? 0) * 60_000;
const shown = new Set<string>();
let calls = 0;
for (let round = 0; round === 0 || Date.now() < end; round++) {
  const task = { names: names.filter((name) => !shown.has(name)), seed: seed + round, runs };
  await runWatched(task, { child: join(import.meta.dirname, "served.ts"), secondsPerCall: seconds }, ({ name, calls: made, failure }) => {
    calls += made;
    if (failure === undefined) return;
    shown.add(name); // one failure of a function at a time
    console.log(`${failure.call}\n  ${failure.wrong.replaceAll("\n", "\n  ")}\n  again: fuzz --only ${name} --runs ${runs} --seed ${task.seed}\n`);
  });
}
console.log(`${names.length} functions, ${calls} calls: ${shown.size === 0 ? "each a documented error or a valid result" : `${shown.size} functions failed`}`);
process.exitCode = shown.size === 0 ? 0 : 1;
