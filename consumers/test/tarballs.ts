import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PACKAGES_FOLDER = join(import.meta.dirname, "../../packages");

export const PACKAGES: readonly string[] = readdirSync(PACKAGES_FOLDER).sort();

const folder = mkdtempSync(join(tmpdir(), "consumers-"));

/** The path of each package's tarball, as it would be published. */
export const TARBALLS: Readonly<Record<string, string>> = Object.fromEntries(
  PACKAGES.map((name) => {
    const printed = execFileSync("pnpm", ["pack", "--json", "--pack-destination", folder], {
      cwd: join(PACKAGES_FOLDER, name),
      encoding: "utf8",
    });
    return [name, JSON.parse(printed).filename];
  }),
);

/** An empty project outside the repository, with the tarballs installed and the given files. */
export function project(name: string, files: Record<string, string>): string {
  const path = join(folder, name);
  mkdirSync(path);
  const dependencies = Object.fromEntries(PACKAGES.map((name) => [`@concord/${name}`, `file:${TARBALLS[name]}`]));
  // Every @concord name is a tarball, wherever it is asked for: none is looked up elsewhere.
  const overrides = Object.fromEntries(Object.keys(dependencies).map((name) => [name, `$${name}`]));
  writeFileSync(join(path, "package.json"), JSON.stringify({ name, private: true, dependencies, overrides }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund"], { cwd: path, stdio: "pipe" });
  return path;
}
