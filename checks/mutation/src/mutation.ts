import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { reasonFor } from "./reasons.ts";
import { item, report } from "./report.ts";
import { fileResult, type FileResult, isChanged, readResults, score, type Survivor, writeResults } from "./results.ts";
import { runStryker } from "./run-stryker.ts";
import { folderOf, read, sourceFiles } from "./sources.ts";

const LEAST_SCORE = 90;
/** Of changed files: about one mutant in ten changes nothing that a test could notice, and nobody may have said so yet. */
const LEAST_SCORE_OF_CHANGED = 80;
const BATCH = 100;
const REPORT = join(import.meta.dirname, "../report/report.md");

const command = new Command("mutation")
  .argument("[part...]", "parts of paths: packages/rng, exp.ts; all sources if none is given")
  .option("--changed", "only files that differ from what the report is about; survivors may lack a reason, and the score may be 80 %")
  .option("--minutes <number>", "end after so many minutes, and say what was left out", Number, Infinity)
  .parse();
const { changed = false, minutes } = command.opts<{ changed?: boolean; minutes: number }>();

const recorded = readResults();
const files = sourceFiles().filter(
  (file) => (command.args.length === 0 || command.args.some((part) => file.includes(part))) && (!changed || isChanged(recorded, file, read(file))),
);
const waiting = Object.keys(recorded.waiting).length;
if (changed && waiting > 0) console.log(`${waiting} files wait for their first run.`);
if (files.length === 0) console.log(changed ? "No source has changed since the report was written." : "No source has such a path.");

const end = Date.now() + minutes * 60_000;
const today = new Date().toISOString().slice(0, 10);
const found: FileResult[] = [];
const left: string[] = [];
for (const { folder, own } of batches(files)) {
  const texts = new Map(own.map((file) => [file, read(file)])); // a run takes long, and somebody may go on writing
  const milliseconds = Math.min(end - Date.now(), 2 ** 31 - 1);
  if (milliseconds <= 0) {
    left.push(...own);
    continue;
  }
  const { mutants, planned } = await runStryker(folder, texts, milliseconds, (file, tested) => {
    const result = fileResult(file, texts.get(file)!, tested, today);
    record(file, result);
    console.log(`${file}: ${score([result]).toFixed(1)} % of ${tested.length} mutants noticed`);
  });
  for (const file of own) {
    const tested = mutants.filter((mutant) => mutant.file === file);
    found.push(fileResult(file, texts.get(file)!, tested, today));
    if (planned.size > 0 && tested.length === (planned.get(file) ?? 0)) continue;
    left.push(file);
    if (planned.size > 0) console.log(`${file}: ${tested.length} of ${planned.get(file)} mutants in the time there was`);
  }
}

const survivors = found.flatMap((result) => result.survivors);
const unexplained = survivors.filter((survivor) => reasonFor(survivor) === undefined);
for (const survivor of unexplained) console.log(item(survivor));
for (const folder of new Set(survivors.map(({ file }) => folderOf(file)))) {
  console.log(`${folder}: ${score(found.filter((result) => folderOf(result.file) === folder)).toFixed(1)} %`);
}
console.log(`${unexplained.length} of ${survivors.length} survivors have no reason.`);
if (left.length > 0) console.log(`Not finished, for lack of time: ${left.join(", ")}`);
const isGood = changed
  ? explainedScore(found, survivors, unexplained) >= LEAST_SCORE_OF_CHANGED
  : unexplained.length === 0 && found.every(({ file }) => score(found.filter((result) => folderOf(result.file) === folderOf(file))) >= LEAST_SCORE);
if (!isGood) console.log(changed ? `Less than ${LEAST_SCORE_OF_CHANGED} % were noticed or have a reason.` : `A score has to be ${LEAST_SCORE} %, and each survivor needs a reason in checks/mutation/reasons.json.`);
process.exitCode = isGood ? 0 : 1;

/** Many files of one package at a time, since the dry run takes longer than most mutants. */
function batches(files: readonly string[]): { folder: string; own: string[] }[] {
  const folders = [...new Set(files.map(folderOf))];
  const all = folders.flatMap((folder) => {
    const own = files.filter((file) => folderOf(file) === folder);
    return Array.from({ length: Math.ceil(own.length / BATCH) }, (_, k) => ({ k, folder, own: own.slice(k * BATCH, (k + 1) * BATCH) }));
  });
  return all.sort((a, b) => a.k - b.k);
}

/** Adds to the report; read anew, since another run may have written. */
function record(file: string, result: FileResult): void {
  const { files, waiting } = readResults();
  const stryker: string = createRequire(import.meta.url)("@stryker-mutator/core/package.json").version;
  writeResults({ stryker, files: { ...files, [file]: result }, waiting });
  writeFileSync(REPORT, report(readResults()));
}

/** The score, with what no test can notice counted as noticed. */
function explainedScore(found: readonly FileResult[], survivors: readonly Survivor[], unexplained: readonly Survivor[]): number {
  const noticed = found.reduce((sum, { killed, timeout }) => sum + killed + timeout, survivors.length - unexplained.length);
  return noticed + unexplained.length === 0 ? 100 : (100 * noticed) / (noticed + unexplained.length);
}
