import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages } from "@concord/release/published-packages";
import { describe, expect, it } from "vitest";
import { ITEMS } from "../program/items/index.ts";

const ROOT = join(import.meta.dirname, "..");
const REPOSITORY = join(ROOT, "../..");
const PACKAGES = join(REPOSITORY, "packages");
const UMBRELLA = "models-utils";
const NAMES = Object.keys(ITEMS);

describe("every public function has an item", () => {
  it.each(publishedPackages(REPOSITORY).filter((name) => name !== UMBRELLA))("of %s", async (name) => {
    const functions = await publicFunctions(name);
    expect(functions.length).toBeGreaterThan(0);
    expect(functions.filter((path) => !NAMES.includes(path))).toEqual([]);
  });

  it("of the umbrella, since all of its are another package's", async () => {
    const last = (path: string): string => path.slice(path.indexOf(".") + 1);
    const known = NAMES.map(last);
    expect((await publicFunctions(UMBRELLA)).map(last).filter((path) => !known.includes(path))).toEqual([]);
  });

  it("that has a committed hash, made where WebAssembly ran", () => {
    const { hashes, kernels } = JSON.parse(readFileSync(join(ROOT, "hashes.json"), "utf8"));
    expect(Object.keys(hashes)).toEqual(NAMES);
    expect(kernels.program).toContain("memory sigmoid");
    expect(kernels.sweep).toContain("memory sigmoid");
  });
});

/** Functions, classes, methods and accessors that a package exports from any of its entries, with its name before theirs. */
async function publicFunctions(name: string): Promise<string[]> {
  const { exports } = JSON.parse(readFileSync(join(PACKAGES, name, "package.json"), "utf8"));
  const entries = Object.keys(exports).filter((entry) => entry !== "./package.json");
  const modules = await Promise.all(entries.map((entry) => import(/* @vite-ignore */ join(PACKAGES, name, exports[entry].import.default))));
  return modules.flatMap((module) => Object.entries(module).flatMap(([key, value]) => withMembers(`${name}.${key}`, value)));
}

function withMembers(path: string, value: unknown): string[] {
  if (typeof value !== "function") return [];
  const { prototype } = value;
  const methods = Object.getOwnPropertyNames(prototype ?? {}).filter((key) => key !== "constructor");
  const statics = Object.getOwnPropertyNames(value).filter((key) => typeof (value as unknown as Record<string, unknown>)[key] === "function");
  return [path, ...[...methods, ...statics].map((key) => `${path}.${key}`)];
}
