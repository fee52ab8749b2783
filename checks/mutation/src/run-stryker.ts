import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ROOT } from "./sources.ts";

export type Status = "Killed" | "Timeout" | "Survived" | "NoCoverage" | "RuntimeError" | "CompileError" | "Ignored";

/** A change that Stryker made, and what came of it. */
export interface Mutant {
  file: string;
  status: Status;
  mutator: string;
  /** The line that it starts on, from 1; without indentation; and where on it, from 0. */
  line: number;
  code: string;
  column: number;
  /** What was replaced, and by what; white space is one blank each. */
  original: string;
  replacement: string;
}

export interface StrykerRun {
  mutants: Mutant[];
  /** How many mutants each file has; of files that were not come to, nothing. */
  planned: Map<string, number>;
}

interface ResultLine {
  planned?: string[];
  fileName: string;
  status: Status;
  mutatorName: string;
  replacement: string;
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
}

/** Mutates files of one package, given with their texts, until all is done, or until time is up; says which files are finished, and with what. */
export async function runStryker(folder: string, texts: ReadonlyMap<string, string>, milliseconds: number, onFinished: (file: string, mutants: readonly Mutant[]) => void): Promise<StrykerRun> {
  const result: StrykerRun = { mutants: [], planned: new Map() };
  const messages: string[] = [];
  // In a process group of its own, since Stryker starts others that have to end with it.
  const child = spawn(process.execPath, [join(import.meta.dirname, "stryker.mjs"), "resident", folder, ...texts.keys()], { detached: true, stdio: ["ignore", "pipe", "inherit"] });
  let isTimeUp = false;
  const timer = setTimeout(() => {
    isTimeUp = true;
    endGroup(child);
  }, milliseconds);
  const endWithThis = (): void => endGroup(child);
  process.once("exit", endWithThis);
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith("{")) messages.push(line);
    else take(JSON.parse(line), texts, result, onFinished);
  }
  // What has no mutants has no more to come.
  if (result.planned.size > 0) for (const file of texts.keys()) if (!result.planned.has(file)) onFinished(file, []);
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  clearTimeout(timer);
  process.off("exit", endWithThis);
  rmSync(join(ROOT, "checks/mutation/.stryker-tmp", String(child.pid)), { recursive: true, force: true });
  if (child.exitCode !== 0 && !isTimeUp) throw new Error(`Stryker failed on ${folder}:\n${messages.join("\n")}`);
  return result;
}

function endGroup(child: ChildProcess): void {
  try {
    process.kill(-child.pid!, "SIGTERM");
  } catch {} // it has ended by itself
}

function take(line: ResultLine, texts: ReadonlyMap<string, string>, { mutants, planned }: StrykerRun, onFinished: (file: string, mutants: readonly Mutant[]) => void): void {
  const relative = (path: string): string => path.slice(ROOT.length + 1);
  for (const path of line.planned ?? []) planned.set(relative(path), (planned.get(relative(path)) ?? 0) + 1);
  if (line.planned !== undefined) return;
  const { start, end } = line.location;
  const file = relative(line.fileName);
  // Stryker counts from 1 here.
  const lines = texts.get(file)!.split("\n").slice(start.line - 1, end.line);
  const code = lines[0].trim();
  const column = start.column - 1 - (lines[0].length - lines[0].trimStart().length);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");
  mutants.push({
    file,
    status: line.status,
    mutator: line.mutatorName,
    line: start.line,
    code,
    column,
    original: oneLine(lines.join("\n")),
    replacement: oneLine(line.replacement),
  });
  const own = mutants.filter((mutant) => mutant.file === file);
  if (own.length === planned.get(file)) onFinished(file, own);
}
