import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Mutant } from "./run-stryker.ts";
import { fingerprint, sourceFiles } from "./sources.ts";

/** A mutant that no test noticed, or that none ran. */
export interface Survivor {
  file: string;
  line: number;
  code: string;
  column: number;
  mutator: string;
  original: string;
  replacement: string;
  isRun: boolean;
}

/** The last complete run over one file. */
export interface FileResult {
  file: string;
  /** The state that the file had. */
  fingerprint: string;
  date: string;
  killed: number;
  timeout: number;
  survivors: Survivor[];
}

export interface Results {
  stryker: string;
  files: Record<string, FileResult>;
  /** Fingerprints of the sources that wait for their first run. */
  waiting: Record<string, string>;
}

const PATH = join(import.meta.dirname, "../report/results.json");

export const readResults = (): Results => JSON.parse(readFileSync(PATH, "utf8"));

/** Writes them, without files that are gone; what has a result waits no longer. */
export function writeResults({ stryker, files, waiting }: Results): void {
  const sources = sourceFiles();
  const kept = sources.filter((file) => files[file] !== undefined).map((file) => [file, files[file]]);
  const left = sources.filter((file) => files[file] === undefined && waiting[file] !== undefined).map((file) => [file, waiting[file]]);
  writeFileSync(PATH, `${JSON.stringify({ stryker, files: Object.fromEntries(kept), waiting: Object.fromEntries(left) }, null, 2)}\n`);
}

/** Whether a file is no longer as it was when the results were written, or new since then. */
export const isChanged = ({ files, waiting }: Results, file: string, text: string): boolean => (files[file]?.fingerprint ?? waiting[file]) !== fingerprint(text);

/** What a run found about a file; mutants whose code does not run at all are not counted, as in Stryker's score. */
export function fileResult(file: string, text: string, mutants: readonly Mutant[], date: string): FileResult {
  const of = (...statuses: Mutant["status"][]): Mutant[] => mutants.filter(({ status }) => statuses.includes(status));
  const survivors = of("Survived", "NoCoverage").sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    file,
    fingerprint: fingerprint(text),
    date,
    killed: of("Killed").length,
    timeout: of("Timeout").length,
    survivors: survivors.map(({ line, code, column, mutator, original, replacement, status }) => ({ file, line, code, column, mutator, original, replacement, isRun: status === "Survived" })),
  };
}

/** Noticed mutants in percent of all; 100 where there are none. */
export function score(results: readonly FileResult[]): number {
  const noticed = results.reduce((sum, { killed, timeout }) => sum + killed + timeout, 0);
  const survived = results.reduce((sum, { survivors }) => sum + survivors.length, 0);
  return noticed + survived === 0 ? 100 : (100 * noticed) / (noticed + survived);
}
