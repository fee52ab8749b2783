import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

export const PACKAGES: readonly string[] = Object.keys(inject("tarballs"));

/** A program of this project, by its name. */
export const bin = (name: string): string => join(import.meta.dirname, "../node_modules/.bin", name);

export type Manager = "npm" | "pnpm" | "yarn";

/** An empty project outside the repository, into which a package manager has installed the six tarballs. */
export function createProject(manager: Manager): string {
  const path = mkdtempSync(join(inject("temporaryFolder"), `${manager}-project-`));
  const tarballs = Object.fromEntries(PACKAGES.map((name) => [`@concord/${name}`, `file:${inject("tarballs")[name]}`]));
  // Every @concord name is a tarball, wherever it is asked for: none is looked up elsewhere.
  const manifest = { name: "consumer", private: true, dependencies: tarballs };
  const write = (file: string, text: string): void => writeFileSync(join(path, file), text);
  const run = (command: string, ...args: string[]): void => void execFileSync(command, args, { cwd: path, stdio: "pipe" });
  if (manager === "npm") {
    write("package.json", JSON.stringify({ ...manifest, overrides: tarballs }));
    run("npm", "install", "--offline", "--no-audit", "--no-fund");
  } else if (manager === "pnpm") {
    write("package.json", JSON.stringify(manifest));
    write("pnpm-workspace.yaml", JSON.stringify({ packages: [], overrides: tarballs }));
    run("pnpm", "install", "--offline", "--no-frozen-lockfile");
  } else {
    write("package.json", JSON.stringify({ ...manifest, resolutions: tarballs }));
    write("yarn.lock", "");
    write(".yarnrc.yml", "nodeLinker: node-modules\nenableGlobalCache: false\nenableNetwork: false\nenableTelemetry: false\nenableImmutableInstalls: false\n");
    run(bin("yarn"), "install");
  }
  return path;
}

/** What a program prints, as JSON. */
export function runProgram(path: string, file: string, text?: string): unknown {
  if (text !== undefined) writeFileSync(join(path, file), text);
  return JSON.parse(execFileSync(process.execPath, [file], { cwd: path, encoding: "utf8" }));
}

/** What a TypeScript compiler has to say about a file. */
export function typecheck(path: string, compiler: string, moduleResolution: string, file: string, text: string): string {
  writeFileSync(join(path, file), text);
  const module = moduleResolution === "bundler" ? "es2022" : moduleResolution;
  const compilerOptions = { module, moduleResolution, strict: true, skipLibCheck: false, noEmit: true, target: "es2022", lib: ["es2022", "dom"], types: [] };
  writeFileSync(join(path, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  const tsc = join(import.meta.dirname, "../node_modules", compiler, "bin/tsc");
  return spawnSync(process.execPath, [tsc], { cwd: path, encoding: "utf8" }).stdout;
}
