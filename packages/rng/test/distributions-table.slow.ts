import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hasPythonLibraries, PYTHON } from "@concord/testing/python";
import { expect, it } from "vitest";
import { defaultRng } from "../src/index.ts";
import { AGREEMENTS, difference } from "./distribution-bounds.ts";
import { type Call, type Case, drawCase, SEED } from "./distribution-draws.ts";

const GOLDEN = join(import.meta.dirname, "golden");
const README = join(import.meta.dirname, "../README.md");
const CASES: Case[] = JSON.parse(readFileSync(join(GOLDEN, "distribution-cases.json"), "utf8"));

const canRun = hasPythonLibraries();
if (!canRun) console.warn(`SKIPPED: the table of distributions; it needs x86-64 Linux with glibc, and ${PYTHON} with numpy (Debian: python3-numpy)`);

/** What the draws of a case have been compared to. */
interface Comparison {
  call: Call;
  /** Part of the values that are not NumPy's. */
  rate: number;
  /** In ulp of the largest term. */
  largest: number;
}

/** NumPy's draws of a case. */
function numpyDraws(i: number): Float64Array {
  const program = "import sys; from distribution_cases import *; sys.stdout.buffer.write(draws(CASES[int(sys.argv[1])])[0].astype('<f8').tobytes())";
  const printed = execFileSync(PYTHON, ["-c", program, String(i)], { cwd: GOLDEN, maxBuffer: 1 << 28 });
  return new Float64Array(printed.buffer.slice(printed.byteOffset, printed.byteOffset + printed.length));
}

function compare(call: Call, i: number): Comparison {
  const [actual, expected] = [drawCase(defaultRng(SEED), CASES[i]), numpyDraws(i)];
  expect(actual.length).toBe(expected.length);
  let [others, largest] = [0, 0];
  for (let j = 0; j < actual.length; j++) {
    if (Object.is(actual[j], expected[j])) continue;
    others++;
    largest = Math.max(largest, difference(actual[j], expected[j], j, call));
  }
  return { call, rate: others / actual.length, largest };
}

/** A line a function, with the worst of its cases. */
function table(comparisons: readonly Comparison[]): string {
  const lines = Object.entries(AGREEMENTS).map(([name, { signature, equalIf, bound, term, numpy = "" }]) => {
    if (bound === undefined) return `| \`${signature}\` | ${equalIf} | | | | ${numpy} |`;
    const own = comparisons.filter(({ call }) => call[0] === name);
    const rate = Math.max(...own.map((comparison) => comparison.rate));
    const largest = Math.max(...own.map((comparison) => comparison.largest));
    // Multivariate normals have the last bits of the BLAS that NumPy has, which differ from machine to machine.
    const measured = name === "multivariateNormal" ? "BLAS's | BLAS's" : `${(100 * rate).toPrecision(2)} % | ${Number(largest.toPrecision(2))}`;
    return `| \`${signature}\` | ${equalIf} | ${measured} | ${bound} ulp of ${term} | ${numpy} |`;
  });
  return ["| Function | NumPy's bits | Other values | Largest difference, ulp | Bound where bits differ | NumPy |", "| --- | --- | --- | --- | --- | --- |", ...lines].join("\n");
}

// `npx --yes pnpm@10.34.9 slow distributions-table --update` writes the table.
it.skipIf(!canRun)("the table of @concord/rng's README is what a comparison with NumPy shows, and no value is beyond its bound", { timeout: 300_000 }, async () => {
  const comparisons = CASES.flatMap(({ call }, i) => (AGREEMENTS[call[0]].isEqual(call.slice(1) as never[]) ? [] : [compare(call, i)]));
  for (const { call: [name, ...parameters], largest } of comparisons) expect(largest, name).toBeLessThanOrEqual(AGREEMENTS[name].boundOf!(parameters as never[]));
  const told = readFileSync(README, "utf8").replace(/(?<=<!-- generated: distributions -->\n).*?(?=<!-- \/generated -->)/s, `${table(comparisons)}\n`);
  await expect(told).toMatchFileSnapshot(README);
});
