import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { writeSboms } from "@concord/release/write-sboms";
import { describe, expect, inject, it } from "vitest";
import { PACKAGES } from "./project.ts";

interface Component {
  name: string;
  version: string;
  purl: string;
  licenses: { license: { id: string } }[];
}

const ROOT = join(import.meta.dirname, "../../..");
const folder = join(inject("temporaryFolder"), "sboms");
writeSboms(inject("tarballs"), folder);

const manifest = (name: string): { version: string; dependencies?: object } => JSON.parse(readFileSync(join(ROOT, "packages", name, "package.json"), "utf8"));

/** A package and all that it needs. */
function needed(name: string): Set<string> {
  const direct = Object.keys(manifest(name).dependencies ?? {}).map((dependency) => dependency.replace("@concord/", ""));
  return new Set([name, ...direct.flatMap((dependency) => [...needed(dependency)])]);
}

describe.each(PACKAGES)("the bill of materials of @concord/%s", (name) => {
  const text = readFileSync(join(folder, `${name}.cdx.json`), "utf8");
  const { bomFormat, metadata, components } = JSON.parse(text) as { bomFormat: string; metadata: { component: Component }; components: Component[] };

  it("is of this package and version, in CycloneDX", () => {
    expect(bomFormat).toBe("CycloneDX");
    expect(metadata.component).toMatchObject({ name: `@concord/${name}`, purl: `pkg:npm/%40concord/${name}@${manifest(name).version}`, licenses: [{ license: { id: "MIT" } }] });
  });

  it("lists the other packages that it needs, and nothing else", () => {
    expect([name, ...components.map((component) => component.name.replace("@concord/", ""))].sort()).toEqual([...needed(name)].sort());
    for (const component of components) expect(component.version).toBe(manifest(component.name.replace("@concord/", "")).version);
  });

  it("tells nothing of the machine it was made on", () => {
    expect(text).not.toContain("file:");
    expect(text).not.toContain(ROOT);
    expect(text).not.toContain(inject("temporaryFolder"));
  });
});

it("is attached to the release of what was published, and of nothing else", () => {
  expect(readdirSync(folder).sort()).toEqual(PACKAGES.map((name) => `${name}.cdx.json`).sort());
  const commands = join(inject("temporaryFolder"), "commands");
  mkdirSync(commands);
  writeFileSync(join(commands, "gh"), '#!/bin/sh\necho "$@"\n');
  chmodSync(join(commands, "gh"), 0o755);
  const env = { ...process.env, PATH: `${commands}${delimiter}${process.env.PATH}`, PUBLISHED: JSON.stringify([{ name: "@concord/rng", version: "1.2.3" }, { name: "@concord/models-utils", version: "2.0.0" }]) };
  const said = execFileSync(process.execPath, [join(ROOT, "tools/release/attach-sboms.mjs"), "sboms"], { encoding: "utf8", env });
  expect(said).toBe("release upload @concord/rng@1.2.3 sboms/rng.cdx.json\nrelease upload @concord/models-utils@2.0.0 sboms/models-utils.cdx.json\n");
});
