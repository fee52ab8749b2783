import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import readChangesets from "@changesets/read";
import { type PackageState, packageStates } from "@concord/release/state";
import { describe, expect, it } from "vitest";
import { type Changeset, changesetProblems } from "./changeset-rules.ts";
import { fromRoot, PACKAGES, read } from "./repository.ts";
import { temporaryFolder } from "./temporary-folder.ts";

it("every change is announced, and in the umbrella too", async () => {
  const released = JSON.parse(read("tools/release/released.json"));
  expect(changesetProblems(await readChangesets(fromRoot()), packageStates(fromRoot()), released)).toEqual([]);
});

describe("the rules for changesets", () => {
  const state: PackageState = { version: "0.1.0", sources: "a", api: "b" };
  const one = (...releases: [name: string, type: "major" | "minor" | "patch" | "none"][]): Changeset => ({ id: "one", releases: releases.map(([name, type]) => ({ name: `@concord/${name}`, type })) });
  const problems = (changesets: Changeset[], now: Partial<PackageState> = {}, released: Record<string, PackageState> = { "@concord/rng": state }): string[] =>
    changesetProblems(changesets, { "@concord/rng": { ...state, ...now } }, released);

  it.each([
    [one(["rng", "patch"]), 0],
    [one(["rng", "minor"]), 1],
    [one(["rng", "minor"], ["models-utils", "patch"]), 1],
    [one(["rng", "minor"], ["models-utils", "minor"]), 0],
    [one(["rng", "major"], ["models-utils", "minor"]), 1],
    [one(["rng", "major"], ["noise", "minor"]), 2],
    [one(["models-utils", "major"], ["rng", "major"], ["noise", "minor"]), 0],
    [one(["models-utils", "minor"]), 0],
  ])("ask of the umbrella what is asked of a package: %j", (changeset, count) => {
    expect(problems([changeset]).length).toBe(count);
  });

  it("ask for a changeset when sources or API are not those of the last release", () => {
    expect(problems([])).toEqual([]);
    expect(problems([], { sources: "c" })).toEqual(["@concord/rng: its sources changed since 0.1.0; say how by: npx --yes pnpm@10.34.9 changeset"]);
    expect(problems([], { sources: "c", api: "d" })[0]).toContain("its sources and public API changed");
    expect(problems([], { api: "d" })[0]).toContain("its public API changed");
    expect(problems([one(["rng", "patch"])], { sources: "c" })).toEqual([]);
    expect(problems([one(["noise", "patch"])], { sources: "c" }).length).toBe(1);
    expect(problems([one(["rng", "none"])], { sources: "c" }).length).toBe(1);
    expect(problems([], {}, {})[0]).toContain("changed since the beginning");
  });
});

describe("changeset version, on a copy of the repository", () => {
  const folder = temporaryFolder();
  const FIRST = Object.fromEntries(PACKAGES.map((name) => [name, "1.0.0"]));

  /** A repository with the changesets and manifests of this one. */
  function copyOfManifests(): string {
    const copy = mkdtempSync(join(folder, "copy-"));
    for (const path of [".changeset", "package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml", ...PACKAGES.map((name) => `packages/${name}/package.json`)]) {
      cpSync(fromRoot(path), join(copy, path), { recursive: true });
    }
    run(copy, "git", "init", "--quiet");
    return copy;
  }

  const versionsIn = (copy: string): Record<string, string> =>
    Object.fromEntries(PACKAGES.map((name) => [name, JSON.parse(readFileSync(join(copy, "packages", name, "package.json"), "utf8")).version]));

  /** The versions after a first release, and then one of one changeset more. */
  function versionsAfter(...releases: string[]): Record<string, string> {
    const copy = copyOfManifests();
    for (const name of PACKAGES) setVersion(join(copy, "packages", name, "package.json"), "0.0.0");
    const announce = (name: string, lines: string): void => writeFileSync(join(copy, `.changeset/${name}.md`), `---\n${lines}\n---\n\nText.\n`);
    // Whatever is pending now.
    for (const name of readdirSync(join(copy, ".changeset")).filter((name) => name.endsWith(".md"))) rmSync(join(copy, ".changeset", name));
    announce("first", PACKAGES.map((name) => `"@concord/${name}": major`).join("\n"));
    release(copy);
    if (releases.length > 0) {
      announce("second", releases.map((line) => `"@concord/${line.replace(" ", '": ')}`).join("\n"));
      release(copy);
    }
    return versionsIn(copy);
  }

  it("what is pending leaves no package below 1.0.0", () => {
    const copy = copyOfManifests();
    release(copy);
    const versions = Object.values(versionsIn(copy));
    expect(versions.length).toBe(PACKAGES.length);
    for (const version of versions) expect(version).toMatch(/^[1-9]\d*\.\d+\.\d+$/);
  });

  function release(copy: string): void {
    run(copy, "git", "add", "--all");
    run(copy, "git", "-c", "user.name=test", "-c", "user.email=test@localhost", "commit", "--quiet", "--message", "before");
    run(copy, process.execPath, fromRoot("node_modules/@changesets/cli/bin.js"), "version");
  }

  it.each<[what: string, releases: string[], versions: Record<string, string>]>([
    ["a first major release is 1.0.0 of all", [], {}],
    ["a patch of libm reaches all that build on it", ["libm patch"], { libm: "1.0.1", sigmoid: "1.0.1", rng: "1.0.1", noise: "1.0.1", integrators: "1.0.1", "models-utils": "1.0.1" }],
    ["a patch of noise leaves its siblings", ["noise patch"], { noise: "1.0.1", "models-utils": "1.0.1" }],
    ["a new function of sigmoid is one of the umbrella", ["sigmoid minor", "models-utils minor"], { sigmoid: "1.1.0", "models-utils": "1.1.0" }],
    ["a break of rng is one of the umbrella, and an update of what knows its types", ["rng major", "models-utils major"], { rng: "2.0.0", noise: "1.0.1", integrators: "1.0.1", "models-utils": "2.0.0" }],
    ["the umbrella has versions of its own", ["models-utils patch"], { "models-utils": "1.0.1" }],
  ])("%s", (_, releases, versions) => {
    expect(versionsAfter(...releases)).toEqual({ ...FIRST, ...versions });
  });
});

describe("the record of the last release", () => {
  const copy = temporaryFolder();
  for (const path of ["internal", "packages", "tools/release"]) {
    cpSync(fromRoot(path), join(copy, path), { recursive: true, filter: (source) => !["node_modules", "dist"].includes(basename(source)) });
  }
  run(copy, process.execPath, join(copy, "tools/release/record.mjs"));
  const released = JSON.parse(readFileSync(join(copy, "tools/release/released.json"), "utf8"));
  const problems = (): string[] => changesetProblems([], packageStates(copy), released);

  it("needs no history: what it was made from has not changed", () => {
    expect(Object.keys(released)).toEqual(PACKAGES.map((name) => `@concord/${name}`));
    expect(problems()).toEqual([]);
  });

  it("shows a change of sources, of what is bundled into them, and of the API", () => {
    const change = (path: string): void => writeFileSync(join(copy, path), `${readFileSync(join(copy, path), "utf8")}\n`);
    change("packages/noise/src/gaussian-input.ts");
    expect(problems()).toEqual([expect.stringMatching(/^@concord\/noise: its sources changed since/)]);
    change("packages/rng/api.md");
    expect(problems()).toEqual([expect.stringContaining("noise"), expect.stringMatching(/^@concord\/rng: its public API changed since/)]);
    change("internal/argument-error/src/argument-error.ts");
    expect(problems().map((problem) => problem.split(":")[0])).toEqual(["@concord/integrators", "@concord/libm", "@concord/noise", "@concord/rng", "@concord/sigmoid"]);
  });
});

function setVersion(path: string, version: string): void {
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), version }, null, 2));
}

function run(cwd: string, command: string, ...args: string[]): void {
  execFileSync(command, args, { cwd, stdio: "pipe" });
}
