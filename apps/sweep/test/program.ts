import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { killAll, PROGRAM } from "./start.ts";

export { PROGRAM, type Running, start, startSweep, until } from "./start.ts";

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

afterAll(killAll);

export const digest = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

/** Names of the chunks that a checkpoint has. */
export const chunksIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".chunk")) : []);
