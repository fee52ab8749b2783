import { execFileSync } from "node:child_process";
import { basename, dirname, join } from "node:path";
import { hasPythonLibraries, PYTHON } from "@concord/testing/python";
import { describe, expect, it } from "vitest";
import { filesBelow, fromRoot, read } from "./repository.ts";

/** The files that Python prints: `python3 recipe.py > output`, as each recipe's docstring says. */
const RECIPES = filesBelow("packages", ".py").flatMap((recipe) => {
  const [, name, output] = /python3 (\S+\.py) > (\S+)/.exec(read(recipe)) ?? [];
  return output === undefined ? [] : [{ recipe, name, output: join(dirname(recipe), output) }]; // what recipes import prints nothing
});

describe("the committed output of", () => {
  const canRun = hasPythonLibraries();
  if (!canRun) console.warn(`SKIPPED: ${RECIPES.length} recipes; they need x86-64 Linux with glibc, and ${PYTHON} with numpy and mpmath (Debian: python3-numpy python3-mpmath)`);

  it("every recipe can be made again where it has to be, in continuous integration", () => {
    expect(RECIPES.length).toBeGreaterThan(4);
    expect(canRun || process.env.CI === undefined).toBe(true);
  });

  it.skipIf(!canRun).each(RECIPES)("$recipe is what it prints", ({ recipe, name, output }) => {
    expect(name).toBe(basename(recipe));
    const printed = execFileSync(PYTHON, [fromRoot(recipe)], { encoding: "utf8", maxBuffer: 1 << 26 });
    expect(printed === read(output)).toBe(true); // not toBe on the text: a failure would print all of it
  });
});
