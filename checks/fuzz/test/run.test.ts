import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../src/child.ts";
import { runWatched } from "../src/run.ts";
import { FAULTS } from "./faults.ts";

const NAMES = Object.keys(FAULTS);

async function run(names: readonly string[]): Promise<Record<string, Report>> {
  const reports: Record<string, Report> = {};
  await runWatched({ names, seed: 1, runs: 500 }, { child: join(import.meta.dirname, "child.ts"), secondsPerCall: 5 }, (report) => {
    reports[report.name] = report;
  });
  return reports;
}

describe("a function that is called with arbitrary values", async () => {
  const reports = await run(NAMES);

  it("passes if it has no fault", () => {
    expect(reports["faults.none"]).toEqual({ name: "faults.none", calls: 500 });
  });

  it.each([
    ["hangs", /^faults\.hangs\(\d/, /has not returned after 5 s/],
    ["crashes", /^faults\.crashes\(-/, /ended the process \(SIGABRT\)/],
    ["leavesItToTheEngine", /\(\d/, /threw RangeError: toFixed/],
    ["namesAnother", /./, /threw TypeError: another: x must/],
    ["throwsAnotherKind", /./, /threw Error: throwsAnotherKind/],
    ["convertsSilently", /./, /returned/],
    ["givesNaN", /\(-?0\)$/, /returned "?NaN"?, from finite arguments/],
    ["changesItsArgument", /./, /argument 0 was changed/],
    ["writesBeforeItChecks", /./, /argument 0 was changed/],
  ])("is found out if it %s", (name, call, wrong) => {
    const { failure } = reports[`faults.${name}`];
    expect(failure?.call).toMatch(call);
    expect(failure?.wrong).toMatch(wrong);
  });

  it("does so behind a call that hangs or crashes, too", () => {
    expect(Object.keys(reports)).toEqual(NAMES);
  });

  it("fails again with the same seed in the same way", async () => {
    const again = await run(["faults.namesAnother", "faults.changesItsArgument"]);
    for (const name of Object.keys(again)) expect(again[name].failure?.call).toBe(reports[name].failure?.call);
  });
});
