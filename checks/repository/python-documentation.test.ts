import { execFileSync } from "node:child_process";
import { hasPythonLibraries, PYTHON, PYTHON_PACKAGE_FOLDER } from "@concord/testing/python";
import { describe, expect, it } from "vitest";
import { codeBlocks, MARKDOWN } from "./documentation.ts";

const PROGRAMS = MARKDOWN.flatMap(codeBlocks).filter(({ language, code }) => language === "py" && code.includes("# => "));

/** Prints what the program promises and what it computes, line by line. */
const withChecks = (code: string): string => code.replace(/^(.+?) {2}# => (.+)$/gm, "print(repr(check(lambda: ($1), ($2))))");

const canRun = hasPythonLibraries();
if (!canRun) console.warn(`SKIPPED: the documentation's Python; it needs ${PYTHON} with numpy`);

describe.skipIf(!canRun)("every Python example", () => {
  it.each(PROGRAMS)("runs and keeps its promises: $title", ({ code }) => {
    const program = `def check(compute, promised):\n    actual = compute()\n    return "kept" if actual == promised else (actual, promised)\n${withChecks(code)}`;
    const printed = execFileSync(PYTHON, ["-c", program], { encoding: "utf8", cwd: PYTHON_PACKAGE_FOLDER }).trim().split("\n");
    expect(printed).toEqual(printed.map(() => "'kept'"));
    expect(printed.length).toBe(code.split("# => ").length - 1);
  });
});
