import { accessSync, constants, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Command } from "commander";
import { sync as writeFileAtomic } from "write-file-atomic";

/** Fails before the work is done, not after. */
export function checkFolder(program: Command, file: string): void {
  try {
    accessSync(dirname(file), constants.W_OK);
    if (statSync(dirname(file)).isDirectory()) return;
  } catch {}
  program.error(`error: cannot write "${file}": there is no folder for it that can be written to`);
}

/** A file is there whole or not at all, also if the program is stopped. */
export function write(program: Command, file: string, text: string): void {
  try {
    writeFileAtomic(file, text);
  } catch (error) {
    program.error(`error: cannot write "${file}": ${(error as Error).message}`);
  }
}

/** Comma-separated rows of the columns, with their headings. */
export function table(columns: Record<string, ArrayLike<number>>): string {
  const values = Object.values(columns);
  const rows = Array.from(values[0], (_, i) => values.map((column) => column[i]).join(","));
  return [Object.keys(columns).join(","), ...rows, ""].join("\n");
}
