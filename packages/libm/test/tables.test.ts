import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ERF_TABLE } from "../src/erf-table.generated.ts";
import { EXP_TABLE } from "../src/exp-table.generated.ts";
import { LOG_TABLE } from "../src/log-table.generated.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

it.each(["exp", "log", "erf"])("the table of %s is what its generator prints", (name) => {
  const printed = execFileSync(process.execPath, [path(`../scripts/generate-${name}-table.mjs`)], { encoding: "utf8" });
  expect(readFileSync(path(`../src/${name}-table.generated.ts`), "utf8") === printed).toBe(true); // not toBe on the text: a failure would print all of it
});

describe("the table of exp", () => {
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

describe("the table of log", () => {
  it("holds ln(c) beside 1/c", () => {
    for (let row = 0; row < 3 * 128; row += 3) {
      // Math.log errs by less than 1 ulp, of a number below 1/2.
      expect(Math.abs(LOG_TABLE[row + 1] + LOG_TABLE[row + 2] + Math.log(LOG_TABLE[row]))).toBeLessThanOrEqual(Number.EPSILON / 4);
    }
  });

  it("has reciprocals so short that products with 32 bits are exact", () => {
    for (let row = 0; row < 3 * 128; row += 3) expect(LOG_TABLE[row] * 1024).toBe(Math.round(LOG_TABLE[row] * 1024));
  });

  it("has rows that leave |r| <= 1/128 in their whole interval", () => {
    for (let j = 0; j < 128; j++) {
      const start = j < 80 ? 0.6875 + j / 256 : 1 + (j - 80) / 128;
      const end = start + (j < 80 ? 1 / 256 : 1 / 128);
      expect(Math.max(Math.abs(start * LOG_TABLE[3 * j] - 1), Math.abs(end * LOG_TABLE[3 * j] - 1))).toBeLessThanOrEqual(1 / 128);
    }
  });
});

describe("the table of erf", () => {
  it("rises by what the slopes between say (Simpson's rule)", () => {
    for (let row = 0; row + 8 < ERF_TABLE.length; row += 3) {
      const rise = ERF_TABLE[row + 6] - ERF_TABLE[row];
      const simpson = (ERF_TABLE[row + 2] + 4 * ERF_TABLE[row + 5] + ERF_TABLE[row + 8]) / 48;
      // h⁵/90 · max |f⁗|, with h = 1/16 and |erf'''''| < 13.6 (at 0).
      expect(Math.abs(rise - simpson)).toBeLessThanOrEqual((13.6 / 90) * (1 / 16) ** 5);
    }
  });
});
