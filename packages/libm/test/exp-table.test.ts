import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { EXP_TABLE } from "../src/exp-table.generated.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

describe("the table of exp", () => {
  it("is what its generator prints", () => {
    const printed = execFileSync(process.execPath, [path("../scripts/generate-exp-table.mjs")], { encoding: "utf8" });
    expect(readFileSync(path("../src/exp-table.generated.ts"), "utf8")).toBe(printed);
  });

  it("holds 2^(j/128): the square of row j is row 2j", () => {
    for (let j = 0; j < 64; j++) {
      // Heads are rounded once each: at most 1.5 ulp between the square of one and the other.
      expect(Math.abs(EXP_TABLE[2 * j + 1] ** 2 / EXP_TABLE[4 * j + 1] - 1)).toBeLessThanOrEqual(1.5 * Number.EPSILON);
    }
  });

  it("has tails below half an ulp of the heads", () => {
    for (let j = 0; j < 128; j++) expect(Math.abs(EXP_TABLE[2 * j])).toBeLessThanOrEqual(Number.EPSILON / 2);
  });
});
