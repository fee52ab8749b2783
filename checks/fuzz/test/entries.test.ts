import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages } from "@concord/release/published-packages";
import { describe, expect, it } from "vitest";
import { ENTRIES } from "../entries/index.ts";

const REPOSITORY = join(import.meta.dirname, "../../..");
const PACKAGES = join(REPOSITORY, "packages");
const NAMES = Object.keys(ENTRIES);
const last = (path: string): string => path.slice(path.indexOf(".") + 1);

describe("every public function is called", () => {
  it.each(publishedPackages(REPOSITORY))("of %s", async (name) => {
    const functions = await publicFunctions(name);
    expect(functions.length).toBeGreaterThan(0);
    // All of the umbrella's are another package's.
    const isCalled = (path: string): boolean => NAMES.some((entry) => (name === "models-utils" ? last(entry) === last(path) : entry === path));
    expect(functions.filter((path) => !isCalled(path))).toEqual([]);
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
  const methods = Object.getOwnPropertyNames(value.prototype ?? {}).filter((key) => key !== "constructor");
  const statics = Object.getOwnPropertyNames(value).filter((key) => typeof (value as unknown as Record<string, unknown>)[key] === "function");
  return [path, ...[...methods, ...statics].map((key) => `${path}.${key}`)];
}
