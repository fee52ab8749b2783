import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, it } from "vitest";
import { bin, PACKAGES } from "./project.ts";

const BUILT = ["index.cjs", "index.cjs.map", "index.d.cts", "index.d.ts", "index.js", "index.js.map"].map((file) => `dist/${file}`);
const WITH_NOTICE = ["libm", "rng"]; // which hold published constants

describe.each(PACKAGES)("the tarball of @concord/%s", (name) => {
  const tarball = inject("tarballs")[name];
  const entry = (path: string): string => execFileSync("tar", ["-xzOf", tarball, `package/${path}`], { encoding: "utf8" });

  it("holds what is built, told and licensed, and nothing else", () => {
    const listed = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).trim().split("\n");
    const expected = [...BUILT, "LICENSE", "README.md", "package.json", ...(WITH_NOTICE.includes(name) ? ["NOTICE"] : [])];
    expect(listed.map((path) => path.replace(/^package\//, "")).sort()).toEqual(expected.sort());
  });

  it("depends on versions, not on this workspace", () => {
    const { dependencies = {}, scripts } = JSON.parse(entry("package.json"));
    for (const range of Object.values(dependencies)) expect(range).toMatch(/^\^\d+\.\d+\.\d+$/);
    for (const hook of ["preinstall", "install", "postinstall", "prepare"]) expect(scripts).not.toHaveProperty(hook);
  });

  it("asks at run time for nothing but its dependencies", () => {
    const { dependencies = {} } = JSON.parse(entry("package.json"));
    const imported = [...entry("dist/index.js").matchAll(/(?:from|import) "([^"]+)"/g)].map(([, specifier]) => specifier);
    for (const specifier of imported) expect(Object.keys(dependencies)).toContain(specifier);
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
