import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** A path below the repository's root, absolute. */
export const fromRoot = (...path: string[]): string => join(ROOT, ...path);

/** The text of a file, by its path below the root. */
export const read = (path: string): string => readFileSync(fromRoot(path), "utf8");

/** The visible folders at the root, each of which holds projects. */
export const FOLDERS: readonly string[] = foldersIn(".");

/** The projects of the workspace, as paths: `packages/libm`, … */
export const PROJECTS: readonly string[] = FOLDERS.flatMap((folder) => foldersIn(folder).map((name) => `${folder}/${name}`));

/** Names of the published packages: `libm`, … */
export const PACKAGES: readonly string[] = foldersIn("packages");

function foldersIn(folder: string): string[] {
  const entries = readdirSync(fromRoot(folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules").map(({ name }) => name).sort();
}

/** Files below a folder, as paths below the root; installed and built ones left out. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(fromRoot(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (["node_modules", "dist", ".git", ".turbo", ".stryker-tmp"].includes(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path, ending) : path.endsWith(ending) ? [relative(".", path)] : [];
  });
}
