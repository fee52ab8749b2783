import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sweep, temporaryFolder } from "./program.ts";

const folder = temporaryFolder();
const out = join(folder, "never.parquet");

describe("the program", () => {
  it.each([
    [["--grid", "C=50:500"], '"C=50:500" is not name=from:to:count, such as C=50:500:128.'],
    [["--grid", "C=50:500:128:2"], "is not name=from:to:count"],
    [["--grid", "C=50:five:3"], '"five" is no number.'],
    [["--grid", "C=50:500:0"], '"0" is no integer from 1.'],
    [["--grid", "C=50:500:2.5"], '"2.5" is no integer from 1.'],
    [["--grid", "C=500:50:3"], '"C=500:50:3" ends below its beginning.'],
    [["--grid", "C=1:1e999:3"], '"1e999" is no number.'],
    [["--grid", "K=1:2:3"], 'unknown parameter "K": jansen-rit has A, B, a, b, C, e0, v0, r, p, std'],
    [["--set", "q=1"], 'unknown parameter "q"'],
    [["--set", "q"], '"q" is not name=value, such as std=0.'],
    [["--set", "std=-1"], "std must be a finite number >= 0, got -1"],
    [["--grid", "C=1:2:3", "C=1:2:3"], 'parameter "C" is given twice'],
    [["--grid", "C=1:2:3", "--set", "C=1"], 'parameter "C" is given twice'],
    [["--grid", "C=1:2:100000", "p=1:2:100000"], "10000000000 points are more than a sweep can have"],
    [["--random", "10"], "--random needs a --range to draw from"],
    [["--random", "10", "--range", "C=1:2:3"], '"C=1:2:3" is not name=from:to'],
    [["--random", "10", "--range", "C=1:2", "--grid", "C=1:2:3"], "--grid and --random exclude each other"],
    [["--range", "C=1:2"], "--range is for a random design"],
    [["--random", "0", "--range", "C=1:2"], '"0" is no integer from 1'],
    [["--model", "hodgkin-huxley"], "Allowed choices are jansen-rit, wendling, epileptor"],
    [["--start", "1,2"], "--start: jansen-rit has 6 components, got 2"],
    [["--seconds", "0.001"], "--seconds 0.001 are fewer than three steps of --dt 0.001"],
    [["--seconds", "-1"], '"-1" is no number from'],
    [["--dt", "0"], '"0" is no number from'],
    [["--seed", "1.5"], "A seed is a non-negative integer."],
    [["--shard", "0/4"], '"0/4" is not i/n with i from 1 to n, such as 2/8.'],
    [["--shard", "5/4"], '"5/4" is not i/n'],
    [["--threads", "0"], '"0" is no integer from 1'],
    [["--batch", "many"], '"many" is no integer from 1'],
    [["--grid", "p=1:2:2", "--out", "/dev/null/x.parquet"], "cannot"],
    [["merge", "/nowhere"], "/nowhere is no checkpoint of a sweep"],
    [["map", "/nowhere.parquet", "--out", "x.svg"], "there is no /nowhere.parquet"],
    [["submti"], 'there is no command "submti"'],
    [["--fast"], "unknown option '--fast'"],
  ])("refuses %j in a line, with exit code 1", (args, message) => {
    const { status, stderr } = sweep(...args, ...(args.includes("--out") ? [] : ["--out", out]));
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at "); // no stack
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  it.each(["{}", "null", '{"sweep":'])("refuses a checkpoint whose study is %s", (text) => {
    const checkpoint = join(folder, "checkpoint");
    mkdirSync(checkpoint, { recursive: true });
    writeFileSync(join(checkpoint, "study.json"), text);
    for (const args of [["--checkpoint", checkpoint], ["merge", checkpoint]]) {
      expect(sweep(...args, "--out", out)).toMatchObject({ status: 1, stderr: expect.stringMatching(/^error: .*study\.json does not tell a sweep: name another --out or --checkpoint, or remove that folder\. Nothing there was changed\.\n$/) });
    }
    expect(readFileSync(join(checkpoint, "study.json"), "utf8")).toBe(text);
  });

  it("refuses a folder as its table, and a file as its checkpoint", () => {
    const file = join(folder, "file");
    writeFileSync(file, "notes");
    expect(sweep("--out", folder)).toMatchObject({ status: 1, stderr: `error: ${folder} is not the table of a sweep: it is a folder\n` });
    expect(sweep("--out", out, "--checkpoint", file)).toMatchObject({ status: 1, stderr: `error: cannot read ${file}: it is no folder\n` });
    expect(readFileSync(file, "utf8")).toBe("notes");
  });

  it("does not draw a map over its table", () => {
    const table = join(folder, "table.parquet");
    sweep("--grid", "p=0:1:2", "C=1:2:2", "--seconds", "0.1", "--out", table);
    const before = readFileSync(table);
    expect(sweep("map", table, "--out", join(folder, ".", "table.parquet"))).toMatchObject({ status: 1, stderr: expect.stringContaining("is the table itself: name a file for the picture") });
    expect(readFileSync(table)).toEqual(before);
  });

  it("says that a batch is too large for a thread's memory", () => {
    // A step at which the signal turns with nearly each one, so that there is much to keep of each column.
    const { status, stderr } = sweep("--dt", "0.02", "--seconds", "30", "--transient", "0", "--random", "8192", "--range", "p=100:300", "--threads", "1", "--batch", "4096", "--out", join(folder, "batch.parquet"));
    expect(status).toBe(1);
    expect(stderr).toContain("error: 4096 columns side by side, for 30 s each, need more memory than a thread may take: give a smaller --batch. 0 of 8192 points are kept");
  });

  it("tells a shard that has no points", () => {
    const { status, stdout } = sweep("--grid", "p=0:1:2", "--shard", "1/3", "--checkpoint", join(folder, "shards"));
    expect([status, stdout]).toEqual([0, `No points are this shard's. When all shards are done: merge ${join(folder, "shards")}\n`]);
  });

  it.each([
    [[], ["Without a command, it is run", "run", "merge", "submit", "worker", "collect", "map"]],
    [["run"], ["--model", "--grid", "--random", "--range", "--set", "--start", "--seconds", "--transient", "--dt", "--seed", "--out", "--checkpoint", "--threads", "--batch", "--shard", "C=50:500:128 p=0:400:128", "A=3.25"]],
    [["submit"], ["--redis", "--chunk-seconds", "SWEEP_REDIS"]],
    [["worker"], ["--stalled-after"]],
  ])("explains itself: %j --help", (command, words) => {
    const { status, stdout } = sweep(...command, "--help");
    expect(status).toBe(0);
    for (const word of words) expect(stdout.replaceAll(/\s+/g, " ")).toContain(word);
  });
});
