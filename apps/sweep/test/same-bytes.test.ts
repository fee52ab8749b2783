import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chunksIn, digest, PROGRAM, start, startSweep, sweep, temporaryFolder, until } from "./program.ts";

const folder = temporaryFolder();
const inFolder = (name: string): string => join(folder, name);

// Work of some seconds, so that there is a middle to be disturbed in.
const STUDY = ["--grid", "C=60:400:40", "p=20:380:45", "--seconds", "2", "--transient", "0.5", "--seed", "7"];
const POINTS = 40 * 45;
const reference = inFolder("reference.parquet");
const ran = sweep(...STUDY, "--threads", "1", "--out", reference);

it("a sweep is computed, written, and its checkpoint removed", () => {
  expect(ran).toMatchObject({ status: 0, stdout: `${reference}: ${POINTS} points.\n` });
  expect(ran.stderr).toContain(`${POINTS} of ${POINTS} points`);
  expect(existsSync(`${reference}.checkpoint`)).toBe(false);
});

describe("the table has the same bytes", () => {
  it.each([
    ["2", "32"],
    ["8", "32"],
    ["2", "1"],
    ["2", "7"],
  ])("with %s threads and batches of %s", (threads, batch) => {
    const out = inFolder(`${threads}-${batch}.parquet`);
    expect(sweep(...STUDY, "--threads", threads, "--batch", batch, "--out", out).status).toBe(0);
    expect(digest(out)).toBe(digest(reference));
  });

  it("computed in three shards, merged from folders of their own and from one that they share", () => {
    const [own, shared] = [inFolder("own.parquet"), inFolder("shared.parquet")];
    const folders = [1, 2, 3].map((i) => inFolder(`shard-${i}`));
    folders.forEach((checkpoint, i) => {
      expect(sweep(...STUDY, "--shard", `${i + 1}/3`, "--checkpoint", checkpoint).status).toBe(0);
      cpSync(checkpoint, inFolder("all-shards"), { recursive: true });
    });
    const incomplete = sweep("merge", folders[0], folders[2], "--out", own);
    expect(incomplete).toMatchObject({ status: 1, stderr: "error: 600 of 1800 points are still missing (600–1199): compute them by the same sweep with --shard, or without\n" });
    expect(existsSync(own)).toBe(false);
    expect(sweep("merge", ...folders, "--out", own).status).toBe(0);
    // Twice the same folder: what is there twice counts once.
    expect(sweep("merge", inFolder("all-shards"), folders[1], "--out", shared).status).toBe(0);
    expect([digest(own), digest(shared)]).toEqual([digest(reference), digest(reference)]);
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGKILL", "SIGKILL"],
  ] as const)("after %s and a second run", async (signal, code) => {
    const out = inFolder(`${signal}.parquet`);
    const run = startSweep(...STUDY, "--threads", "2", "--out", out);
    await until(() => chunksIn(`${out}.checkpoint`).length >= 3);
    run.child.kill(signal);
    expect(await run.end).toBe(code);
    const kept = chunksIn(`${out}.checkpoint`);
    expect(kept.length).toBeGreaterThanOrEqual(3);
    expect(existsSync(out)).toBe(false);
    if (signal !== "SIGKILL") expect(run.said()).toMatch(new RegExp(`stopped by ${signal}\\. \\d+ of ${POINTS} points are kept in .*\\.checkpoint; the same command computes the rest`));
    const rest = sweep(...STUDY, "--out", out);
    expect(rest.status).toBe(0);
    const [, before] = /\| (\d+) of 1800 points/.exec(rest.stderr)!;
    expect(Number(before)).toBe(kept.reduce((sum, name) => sum + Number(/-(\d+)/.exec(name)![1]), 0)); // nothing of it was computed again
    expect(digest(out)).toBe(digest(reference));
  });

  it("after the disk was full", () => {
    // A small disk of memory, in a namespace of its own that takes it away at the end; it grows before the second run.
    const disk = inFolder("disk");
    const run = `${process.execPath} ${PROGRAM} ${STUDY.join(" ")} --threads 2 --batch 8 --out ${disk}/full.parquet`;
    const script = `
      mkdir ${disk} && mount -t tmpfs -o size=24k tmpfs ${disk} || exit 9
      ${run}; echo "exit $?"
      ls ${disk}/*.parquet; ls ${disk}/*.checkpoint | grep -c chunk$
      mount -o remount,size=10m ${disk}
      ${run} && cp ${disk}/full.parquet ${inFolder("full.parquet")}`;
    const [command, ...args] = process.getuid!() === 0 ? ["unshare"] : ["sudo", "-n", "unshare"];
    const { end, said } = start(command, ...args, "-m", "sh", "-c", script);
    return end.then((code) => {
      expect(code, said()).toBe(0);
      expect(said()).toMatch(/error: cannot write to .*full\.parquet\.checkpoint: no space is left on the disk\. \d+ of 1800 points are kept in .*; the same command computes the rest/);
      expect(said()).toContain("exit 1\n");
      expect(said()).toMatch(/cannot access .*parquet/);
      expect(digest(inFolder("full.parquet"))).toBe(digest(reference));
    });
  });

  it("after a chunk was damaged, which is computed again", async () => {
    const out = inFolder("damaged.parquet");
    const run = startSweep(...STUDY, "--threads", "2", "--out", out);
    await until(() => chunksIn(`${out}.checkpoint`).length >= 3);
    run.child.kill("SIGKILL");
    await run.end;
    const [first, second] = chunksIn(`${out}.checkpoint`).map((name) => join(`${out}.checkpoint`, name));
    writeFileSync(first, readFileSync(first).subarray(0, -1));
    const bytes = readFileSync(second);
    bytes[bytes.length - 3] ^= 1;
    writeFileSync(second, bytes);
    const rest = sweep(...STUDY, "--out", out);
    expect(rest.stderr.match(/its numbers are damaged; its points are computed again/g)).toHaveLength(2);
    expect([rest.status, digest(out)]).toEqual([0, digest(reference)]);
  });

  it("for two programs that work on one checkpoint at the same time", async () => {
    const [out, checkpoint] = [inFolder("both.parquet"), inFolder("both")];
    const both = ["1/2", "2/2"].map((shard) => startSweep(...STUDY, "--threads", "1", "--shard", shard, "--checkpoint", checkpoint));
    expect(await Promise.all(both.map(({ end }) => end))).toEqual([0, 0]);
    expect(sweep(...STUDY, "--out", out, "--checkpoint", checkpoint).status).toBe(0);
    expect(digest(out)).toBe(digest(reference));
  });
});

describe("what is computed is never lost to another sweep", () => {
  it("a checkpoint of another sweep is refused, and left as it was", async () => {
    const out = inFolder("foreign.parquet");
    const run = startSweep(...STUDY, "--out", out);
    await until(() => chunksIn(`${out}.checkpoint`).length >= 1);
    run.child.kill("SIGKILL");
    await run.end;
    const before = chunksIn(`${out}.checkpoint`);
    const other = sweep(...STUDY, "--set", "std=0", "--dt", "0.0005", "--out", out);
    expect(other.status).toBe(1);
    expect(other.stderr).toMatch(/^error: .*foreign\.parquet\.checkpoint holds another sweep \(fixed is as published there, std=0 here; dt is 0\.001 there, 0\.0005 here\): name another --out/);
    expect(chunksIn(`${out}.checkpoint`)).toEqual(before);
    const merged = sweep("merge", `${out}.checkpoint`, inFolder("shard-1"), "--out", inFolder("never.parquet"));
    expect(merged.status).toBe(1); // the same sweep, but not all of it
    rmSync(`${out}.checkpoint`, { recursive: true });
  });

  it("a merge refuses a chunk that is damaged, or another sweep's, and leaves all as it was", () => {
    const [checkpoint, other, out] = [inFolder("one-shard"), inFolder("other-shard"), inFolder("refused.parquet")];
    const tiny = ["--grid", "p=0:400:8", "--seconds", "0.1", "--shard", "1/1"];
    sweep(...tiny, "--checkpoint", checkpoint);
    sweep(...tiny, "--seed", "8", "--checkpoint", other);
    const [name] = chunksIn(checkpoint);
    const chunk = join(checkpoint, name);
    const bytes = readFileSync(chunk);
    writeFileSync(chunk, bytes.subarray(0, -1));
    expect(sweep("merge", checkpoint, "--out", out)).toMatchObject({ status: 1, stderr: `error: ${chunk}: its numbers are damaged; remove it and run the sweep again\n` });
    copyFileSync(join(other, name), chunk);
    expect(sweep("merge", checkpoint, "--out", out)).toMatchObject({ status: 1, stderr: `error: ${chunk} belongs to another sweep\n` });
    writeFileSync(chunk, bytes);
    expect(sweep("merge", checkpoint, other, "--out", out)).toMatchObject({ status: 1, stderr: `error: ${other} holds another sweep than ${checkpoint}: seed is 8 there, 42 here\n` });
    expect(existsSync(out)).toBe(false);
    expect(sweep("merge", checkpoint, "--out", out).status).toBe(0);
  });

  it("a table of another sweep is refused, and its own is not computed again", () => {
    const out = inFolder("table.parquet");
    copyFileSync(reference, out);
    expect(sweep(...STUDY, "--out", out)).toMatchObject({ status: 0, stdout: `${out} is complete.\n`, stderr: "" });
    const other = sweep(...STUDY, "--grid", "A=3:4:2", "--out", out);
    expect(other.status).toBe(1);
    expect(other.stderr).toContain("is the table of another sweep (axes is C=60:400:40 p=20:380:45 there, C=60:400:40 p=20:380:45 A=3:4:2 here; points is 1800 there, 3600 here)");
    expect(digest(out)).toBe(digest(reference));
    writeFileSync(out, "notes");
    expect(sweep(...STUDY, "--out", out).stderr).toContain("is not the table of a sweep");
    expect(readFileSync(out, "utf8")).toBe("notes");
  });
});
