import { describe, expect, it } from "vitest";
import { matches, REASONS, reasonFor } from "../src/reasons.ts";
import { readResults, type Survivor } from "../src/results.ts";
import { read, sourceFiles } from "../src/sources.ts";

const survivor: Survivor = { file: "packages/libm/src/exp.ts", line: 3, code: "if (x < 0) return 1;", column: 4, mutator: "EqualityOperator", original: "x < 0", replacement: "x <= 0", isRun: true };

describe("reasons", () => {
  it("are about survivors that have all that they name", () => {
    expect(matches({ file: survivor.file, original: "x < 0" }, survivor)).toBe(true);
    expect(matches({ file: survivor.file, original: "x < 1" }, survivor)).toBe(false);
    expect(matches({ file: "packages/libm/src/log.ts", original: "x < 0" }, survivor)).toBe(false);
    expect(reasonFor(survivor, [{ reason: "so", mutants: [{ original: "x > 0" }, { original: "x < 0" }] }])).toBe("so");
    expect(reasonFor(survivor, [])).toBe(undefined);
  });

  it("name what is replaced and by what, or the line and by what, so that none excuses a file", () => {
    for (const { mutants } of REASONS) {
      for (const pattern of mutants) {
        expect(pattern.replacement, JSON.stringify(pattern)).toBeTypeOf("string");
        expect(pattern.original ?? pattern.mutator, JSON.stringify(pattern)).toBeTypeOf("string");
      }
    }
  });

  it("are about sources that there are, with the code that they quote", () => {
    const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");
    for (const { mutants } of REASONS) {
      for (const { file, original = "", code = "" } of mutants) {
        const texts = (file === undefined ? sourceFiles() : [file]).map((path) => oneLine(read(path)));
        expect(texts.some((text) => text.includes(original) && text.includes(oneLine(code))), `${file}: ${original} in ${code}`).toBe(true);
      }
    }
  });

  it("are given for what did survive: none is left over of a file that the report has", () => {
    const { files } = readResults();
    const survivors = Object.values(files).flatMap((result) => result.survivors);
    for (const { reason, mutants } of REASONS) {
      for (const pattern of mutants.filter(({ file }) => (file === undefined ? sourceFiles() : [file]).every((path) => files[path] !== undefined))) expect(survivors.some((found) => matches(pattern, found)), `${reason}: ${JSON.stringify(pattern)}`).toBe(true);
    }
  });
});
