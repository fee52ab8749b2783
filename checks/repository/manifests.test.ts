import { describe, expect, it } from "vitest";
import { PACKAGES, read } from "./repository.ts";

const manifest = (name: string) => JSON.parse(read(`packages/${name}/package.json`));

// What differs between the packages, and what a package may have or not.
const OWN = ["name", "version", "description", "keywords", "repository", "homepage", "exports", "typesVersions", "files", "dependencies", "devDependencies"];

/** The imports of a package beside that of its name. */
const SUBPATHS: Record<string, string[]> = { "models-utils": ["distributions"], rng: ["distributions"] };

describe.each(PACKAGES)("the manifest of @concord/%s", (name) => {
  it("has the one shape of all", () => {
    const shared = (from: object): object => Object.fromEntries(Object.entries(from).filter(([key]) => !OWN.includes(key)));
    expect(shared(manifest(name))).toEqual(shared(manifest("libm")));
    const order = Object.keys(manifest("rng"));
    const keys = Object.keys(manifest(name));
    expect(keys).toEqual(order.filter((key) => keys.includes(key)));
  });

  it("offers its imports, of either module system with types first", () => {
    const entry = (file: string, extension: string) => ({ types: `./dist/${file}.d.${extension.replace("j", "t")}`, default: `./dist/${file}.${extension}` });
    const imports = ["index", ...(SUBPATHS[name] ?? [])].map((file) => [file === "index" ? "." : `./${file}`, { import: entry(file, "js"), require: entry(file, "cjs") }]);
    expect(Object.entries(manifest(name).exports)).toEqual([...imports, ["./package.json", "./package.json"]]);
    // For TypeScript's moduleResolution node10, which does not read exports.
    const types = Object.fromEntries((SUBPATHS[name] ?? []).map((subpath) => [subpath, [`./dist/${subpath}.d.ts`]]));
    expect(manifest(name).typesVersions).toEqual(SUBPATHS[name] && { "*": types });
  });

  it("tells what, where and under which license", () => {
    const { name: fullName, description, keywords, license, repository, homepage, files } = manifest(name);
    expect(fullName).toBe(`@concord/${name}`);
    expect(description.length).toBeGreaterThan(20);
    expect(keywords.length).toBeGreaterThan(2);
    expect(license).toBe("MIT");
    expect(repository.directory).toBe(`packages/${name}`);
    expect(homepage).toContain(`packages/${name}#readme`);
    expect(["dist", "dist,NOTICE"]).toContain(String(files));
  });
});
