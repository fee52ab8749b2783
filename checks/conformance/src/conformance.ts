import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import cliProgress from "cli-progress";
import { Command } from "commander";
import pLimit from "p-limit";
import { bundle, PATHS } from "./bundle.ts";
import { rows } from "./compare.ts";
import { ENGINES } from "./engines.ts";
import { complaints, matrix } from "./matrix.ts";
import { readResults, type Results } from "./results.ts";
import { runOf } from "./run.ts";

const COMMITTED = join(import.meta.dirname, "../hashes.json");

const { write, requireAll } = new Command("conformance")
  .description("Computes the same items in every engine and compares their hashes with the committed ones.")
  .option("--write", "commit what the first engine computes on the wasm path, then compare the others with it")
  .option("--require-all", "fail if an engine is not installed, as in CI", Boolean(process.env.CI))
  .allowExcessArguments(false)
  .parse()
  .opts<{ write?: true; requireAll: boolean }>();

await bundle();
const installed = ENGINES.filter((engine) => engine.isInstalled());
const missing = ENGINES.filter((engine) => !engine.isInstalled());
if (write) writeFileSync(COMMITTED, `${JSON.stringify(readResults((await installed[0].run("wasm")).lines), committedPart, 2)}\n`);
const committed: Results = JSON.parse(readFileSync(COMMITTED, "utf8"));

const limit = pLimit(availableParallelism());
const bar = new cliProgress.SingleBar({ format: "{bar} {value} of {total} runs", clearOnComplete: true });
bar.start(installed.length * PATHS.length, 0);
const runs = await Promise.all(installed.flatMap((engine) => PATHS.map((path) => limit(() => runOf(engine, path, committed).finally(() => bar.increment())))));
bar.stop();

console.log(matrix(rows(committed), runs));
console.log(`started on the wasm path, by their exports: ${committed.kernels.program.map((kernel) => `[${kernel}]`).join(" ")}`);
for (const { name, install } of missing) console.log(`not installed: ${name} (${install})`);
const failures = complaints(runs);
for (const complaint of failures) console.log(complaint);
const isPassed = failures.length === 0 && !(requireAll && missing.length > 0);
console.log(`${installed.length} of ${ENGINES.length} engines, ${PATHS.length} paths each: ${isPassed ? "all hashes are the committed ones" : "failed"}`);
process.exitCode = isPassed ? 0 : 1;

/** The sweeps by workers have the sweep's hash; they have none of their own. */
function committedPart(key: string, value: unknown): unknown {
  return key.startsWith("sweep by") ? undefined : value;
}
