import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The root of the repository. */
export const ROOT: string = join(import.meta.dirname, "../../..");

/** The text of a file, by its path below the root. */
export const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** `packages/libm` of `packages/libm/src/exp.ts`. */
export const folderOf = (file: string): string => file.split("/").slice(0, 2).join("/");

/**
 * The sources that are mutated, as paths below the root. An index has no logic, a generated file is what its generator prints
 * (a test says so), and a file of types alone has nothing to mutate.
 */
export function sourceFiles(): string[] {
  const folders = ["internal", "packages"].flatMap((parent) => readdirSync(join(ROOT, parent)).map((name) => `${parent}/${name}/src`)).filter((folder) => existsSync(join(ROOT, folder)));
  const files = folders.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true }).map((name) => `${folder}/${name}`));
  return files.filter((file) => file.endsWith(".ts") && !file.endsWith("/index.ts") && !file.endsWith(".generated.ts")).sort();
}

/** What tells one text from another. */
export const fingerprint = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);
