import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const ROOT = dirname(import.meta.dirname);

/** A path below the repository's root, absolute. */
export const fromRoot = (...path: string[]): string => join(ROOT, ...path);

/** The text of a file, by its path below the root. */
export const read = (path: string): string => readFileSync(fromRoot(path), "utf8");

/** Names of the published packages: `libm`, … */
export const PACKAGES: readonly string[] = readdirSync(fromRoot("packages")).sort();

/** Files below a folder, as paths below the root; installed and built ones left out. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(fromRoot(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (["node_modules", "dist", ".git", ".turbo"].includes(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path, ending) : path.endsWith(ending) ? [relative(".", path)] : [];
  });
}
