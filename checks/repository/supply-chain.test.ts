import { describe, expect, it } from "vitest";
import { filesBelow, PACKAGES, read } from "./repository.ts";

// npm and its like run these when a package is installed, or packed by whoever installs it from its repository.
const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall", "preprepare", "prepare", "postprepare", "prepublish", "prepack", "postpack", "dependencies"];
const WORKFLOWS = filesBelow(".github/workflows", ".yml");

describe.each(PACKAGES)("@concord/%s", (name) => {
  const manifest = JSON.parse(read(`packages/${name}/package.json`));

  it("depends on nothing at run time that is not in this repository", () => {
    for (const kind of ["dependencies", "optionalDependencies", "peerDependencies"]) {
      for (const dependency of Object.keys(manifest[kind] ?? {})) expect(PACKAGES).toContain(dependency.replace(/^@concord\//, ""));
    }
    for (const kind of ["bundledDependencies", "bundleDependencies", "bin", "gypfile"]) expect(manifest).not.toHaveProperty(kind);
  });

  it("runs nothing when it is installed", () => {
    for (const script of INSTALL_SCRIPTS) expect(manifest.scripts).not.toHaveProperty(script);
  });
});

describe("the lockfile", () => {
  it("is the only one", () => {
    expect(filesBelow(".", "pnpm-lock.yaml")).toEqual(["pnpm-lock.yaml"]);
  });

  it("names each package by the hash of what is installed, and takes none from elsewhere than the registry", () => {
    const resolutions = [...read("pnpm-lock.yaml").matchAll(/^ {4}resolution: (.*)$/gm)].map(([, resolution]) => resolution);
    expect(resolutions.length).toBeGreaterThan(10);
    for (const resolution of resolutions) expect(resolution).toMatch(/^\{integrity: sha512-[A-Za-z0-9+/]+=*\}$/);
  });
});

describe.each(WORKFLOWS)("%s", (file) => {
  it("uses each action by its full commit, with the version beside it", () => {
    const uses = [...read(file).matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("says what it may do", () => {
    expect(read(file)).toMatch(/^permissions:\n {2}contents: /m);
  });
});

it("there are workflows to look at", () => {
  expect(WORKFLOWS.map((file) => file.replace(/.*\//, "")).sort()).toEqual(["ci.yml", "release.yml", "site.yml"]);
});
