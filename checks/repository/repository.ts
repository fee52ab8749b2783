import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** A path below the repository's root, absolute. */
export const fromRoot = (...path: string[]): string => join(ROOT, ...path);

/** The text of a file, by its path below the root. */
export const read = (path: string): string => readFileSync(fromRoot(path), "utf8");

/** Folders at the root that hold projects. */
export const FOLDERS = ["apps", "checks", "examples", "internal", "packages", "tools"];

/** The projects of the workspace, as paths: `packages/libm`, … */
export const PROJECTS: readonly string[] = FOLDERS.flatMap((folder) => readdirSync(fromRoot(folder)).map((name) => `${folder}/${name}`))
  .filter((path) => existsSync(fromRoot(path, "package.json")))
  .sort();

/** Names of the published packages: `libm`, … */
export const PACKAGES: readonly string[] = PROJECTS.filter((path) => path.startsWith("packages/")).map((path) => path.slice("packages/".length));

/** Files below a folder, as paths below the root; installed and built ones left out. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(fromRoot(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
    if (["node_modules", "dist", ".git", ".turbo", ".stryker-tmp"].includes(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path, ending) : path.endsWith(ending) ? [path] : [];
  });
}
