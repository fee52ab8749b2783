import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { report } from "../src/report.ts";
import { fileResult, isChanged, readResults, score } from "../src/results.ts";
import type { Mutant } from "../src/run-stryker.ts";
import { fingerprint, folderOf, sourceFiles } from "../src/sources.ts";

const mutant = (status: Mutant["status"], line: number): Mutant => ({
  file: "packages/libm/src/exp.ts",
  status,
  mutator: "EqualityOperator",
  line,
  code: "if (x < 0) return 1;",
  column: 4,
  original: "x < 0",
  replacement: "x <= 0",
});

it("a source is changed when it is not as it was run, or as it was when it began to wait for that, or new", () => {
  const results = { stryker: "", files: { "a.ts": fileResult("a.ts", "1", [], "") }, waiting: { "b.ts": fingerprint("1") } };
  const changed = (file: string, text: string): boolean => isChanged(results, file, text);
  expect([changed("a.ts", "1"), changed("a.ts", "2"), changed("b.ts", "1"), changed("b.ts", "2"), changed("c.ts", "1")]).toEqual([false, true, false, true, true]);
});

describe("the result of a file", () => {
  it("counts what was noticed, and keeps what was not, in the order of the lines", () => {
    const mutants = (["Survived", "Killed", "Timeout", "NoCoverage", "Killed", "RuntimeError"] as const).map((status, i) => mutant(status, 10 - i));
    const { killed, timeout, survivors } = fileResult("packages/libm/src/exp.ts", "", mutants, "2026-01-01");
    expect([killed, timeout]).toEqual([2, 1]);
    expect(survivors.map(({ line, isRun }) => [line, isRun])).toEqual([[7, false], [10, true]]);
    expect(score([fileResult("packages/libm/src/exp.ts", "", mutants, "2026-01-01")])).toBe(60);
  });

  it("is a score of 100 where nothing can be mutated", () => {
    expect(score([fileResult("packages/libm/src/exp.ts", "", [], "2026-01-01")])).toBe(100);
  });
});

describe("the committed report", () => {
  it("is what its results give", () => {
    expect(readFileSync(join(import.meta.dirname, "../report/report.md"), "utf8")).toBe(report(readResults()));
  });

  it("has a score of at least 90 % for each package of which it has all files", () => {
    const { files } = readResults();
    for (const folder of new Set(sourceFiles().map(folderOf))) {
      const own = sourceFiles().filter((file) => folderOf(file) === folder);
      if (own.every((file) => files[file] !== undefined)) expect(score(own.map((file) => files[file])), folder).toBeGreaterThanOrEqual(90);
    }
  });

  it("is about sources that there are", () => {
    expect(sourceFiles()).toEqual(expect.arrayContaining(Object.keys(readResults().files)));
  });
});
