import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** The built program. */
export const PROGRAM: string = join(import.meta.dirname, "../dist/sweep.js");

/** A folder that is there while a file's tests run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sweep-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the program to its end. */
export function sweep(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [PROGRAM, ...args], { encoding: "utf8" });
}

/** A program that runs beside the test, and what it has said so far. */
export interface Running {
  child: ChildProcess;
  said: () => string;
  /** Its exit code, or the signal that ended it. */
  end: Promise<number | string>;
}

const running = new Set<ChildProcess>();
afterAll(() => running.forEach((child) => child.kill("SIGKILL")));

export function start(command: string, ...args: string[]): Running {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  const end = once(child, "close").then(([code, signal]) => {
    running.delete(child);
    return code ?? signal;
  });
  return { child, said: () => output, end };
}

export const startSweep = (...args: string[]): Running => start(process.execPath, PROGRAM, ...args);

/** Waits until something is true. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}

export const digest = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

/** Names of the chunks that a checkpoint has. */
export const chunksIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".chunk")) : []);
