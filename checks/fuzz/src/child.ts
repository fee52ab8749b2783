import "./globals.ts";
import { openSync, writeSync } from "node:fs";
import fc from "fast-check";
import { argumentsOf } from "./case.ts";
import type { Entries } from "./entry.ts";
import { judge } from "./judge.ts";
import type { Value } from "./value.ts";

/** What the parent sends: functions to be called, so many times each. */
export interface Task {
  names: readonly string[];
  seed: number;
  runs: number;
}

/** What comes back after each function. */
export interface Report {
  name: string;
  calls: number;
  /** The smallest call that shows it, and what is wrong. */
  failure?: { call: string; wrong: string };
}

/** Runs a task; before each call it is written down, so that a call that never returns is known, too. */
export function runTask({ names, seed, runs }: Task, entries: Entries, record: (call: string) => void, report: (report: Report) => void): void {
  for (const name of names) {
    const entry = entries[name];
    let calls = 0;
    let wrong: string | undefined;
    const property = fc.property(argumentsOf(entry), (values) => {
      calls++;
      record(textOf(name, values));
      wrong = judge(name, entry, values);
      return wrong === undefined;
    });
    const { failed, counterexample } = fc.check(property, { seed, numRuns: runs, endOnFailure: false });
    if (!failed) report({ name, calls });
    else {
      const values = counterexample![0];
      report({ name, calls, failure: { call: textOf(name, values), wrong: judge(name, entry, values) ?? `${wrong}, but not when repeated` } });
    }
  }
}

const textOf = (name: string, values: readonly Value[]): string => `${name}(${values.map(({ text }) => text).join(", ")})`;

/** Runs what the parent sends, in the process that it started with a file to write calls to. */
export function serve(entries: Entries): void {
  const file = openSync(process.argv[2], "w");
  let calls = 0;
  const record = (call: string): void => {
    const line = Buffer.from(`${calls++} ${call}`.slice(0, 4000).padEnd(4000));
    writeSync(file, line, 0, line.length, 0);
  };
  process.on("disconnect", () => process.exit()); // as the parent has
  process.on("message", (task: Task) => {
    runTask(task, entries, record, (report) => process.send!(report));
    process.send!("done");
  });
}
