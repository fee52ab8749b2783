import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, it } from "vitest";
import { bin, PACKAGES } from "./project.ts";

const built = (name: string): string[] => [".cjs", ".cjs.map", ".d.cts", ".d.ts", ".js", ".js.map"].map((extension) => `dist/${name}${extension}`);

/** What the imports of a package share, with a hash of the contents in its name. */
const isShared = (path: string): boolean => /^dist\/[\w-]+-\w{8}\.(js|js\.map|d\.ts|d\.cts)$/.test(path);
const WITH_NOTICE = ["libm", "rng"]; // which hold published constants

describe.each(PACKAGES)("the tarball of @concord/%s", (name) => {
  const tarball = inject("tarballs")[name];
  const entry = (path: string): string => execFileSync("tar", ["-xzOf", tarball, `package/${path}`], { encoding: "utf8" });

  it("holds what is built, told and licensed, and nothing else", () => {
    const listed = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).trim().split("\n");
    const { exports } = JSON.parse(entry("package.json"));
    const subpaths = Object.keys(exports).filter((subpath) => subpath !== "./package.json");
    const files = subpaths.flatMap((subpath) => built(subpath === "." ? "index" : subpath.slice(2)));
    const expected = [...files, "LICENSE", "README.md", "package.json", ...(WITH_NOTICE.includes(name) ? ["NOTICE"] : [])];
    const paths = listed.map((path) => path.replace(/^package\//, ""));
    expect(paths.filter((path) => subpaths.length === 1 || !isShared(path)).sort()).toEqual(expected.sort());
  });

  it("depends on versions, not on this workspace", () => {
    const { dependencies = {}, scripts } = JSON.parse(entry("package.json"));
    for (const range of Object.values(dependencies)) expect(range).toMatch(/^\^\d+\.\d+\.\d+$/);
    for (const hook of ["preinstall", "install", "postinstall", "prepare"]) expect(scripts).not.toHaveProperty(hook);
  });

  it("asks at run time for nothing but its dependencies", () => {
    const { dependencies = {} } = JSON.parse(entry("package.json"));
    const modules = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).match(/(?<=^package\/)dist\/.*\.js$/gm)!;
    const imported = modules.flatMap((path) => [...entry(path).matchAll(/(?:from|import) "([^"]+)"/g)].map(([, specifier]) => specifier));
    const foreign = imported.filter((specifier) => !specifier.startsWith("./"));
    for (const specifier of foreign) expect(Object.keys(dependencies)).toContain(specifier.split("/").slice(0, 2).join("/"));
  });

  it("is clean by publint --strict", async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarball);
    const { messages, pkg } = await publint({ pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("has types that are not wrong, by attw", () => {
    const { status, stdout } = spawnSync(bin("attw"), [tarball, "--no-color", "--no-emoji"], { encoding: "utf8" });
    expect(stdout).toContain("No problems found");
    expect(status).toBe(0);
  });
});
