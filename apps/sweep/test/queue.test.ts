import { Redis } from "ioredis";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { chunkId, chunksQueue } from "../src/queue/queues.ts";
import { chunksIn, digest, type Running, startSweep, sweep, temporaryFolder, until } from "./program.ts";
import { testRedis } from "./test-redis.ts";

const folder = temporaryFolder();
const inFolder = (name: string): string => join(folder, name);
const redis = await testRedis();
const connection = new Redis(redis.url, { maxRetriesPerRequest: null });
connection.on("error", () => undefined); // while Redis is away
const queue = chunksQueue(connection);
queue.on("error", () => undefined);
afterAll(() => connection.disconnect());

const STUDY = ["--grid", "C=60:400:20", "p=20:380:30", "--seconds", "4", "--transient", "0.5"];
const POINTS = 600;
const reference = inFolder("reference.parquet");
sweep(...STUDY, "--out", reference);

/** Submits the study and returns its name. */
function submit(...options: string[]): string {
  const { stdout, stderr } = sweep("submit", ...STUDY, "--redis", redis.url, "--chunk-seconds", "0.05", "--batch", "8", ...options);
  const name = /^Sweep (\w+): 600 points in \d+ chunks/.exec(stdout)?.[1];
  if (name === undefined) throw new Error(stderr);
  return name;
}

const workers: Running[] = [];
// A worker on a busy machine may be silent for a second; where none is to lose its chunk, others wait for longer.
const worker = (stalledAfter = 60): Running => {
  const started = startSweep("worker", "--redis", redis.url, "--threads", "1", "--batch", "8", "--stalled-after", String(stalledAfter));
  workers.push(started);
  return started;
};
/** Collects to the end; beside the test, so that it hears what workers say meanwhile. */
async function collect(name: string, out: string): Promise<{ status: number | string; said: string }> {
  const { end, said } = startSweep("collect", name, "--redis", redis.url, "--out", out);
  return { status: await end, said: said() };
}
/** The chunks that a worker has told to be done. */
const computed = ({ said }: Running): string[] => [...said().matchAll(/^(\w+ \d+–\d+): [\d.]+ s$/gm)].map(([, chunk]) => chunk);
/** How many points some chunks have. */
const total = (chunks: readonly string[]): number => chunks.reduce((sum, chunk) => sum + (([first, last]) => last - first + 1)(chunk.split(" ")[1].split("–").map(Number)), 0);

afterEach(async () => {
  for (const { child, end } of workers.splice(0)) {
    child.kill("SIGKILL");
    await end;
  }
  await queue.obliterate({ force: true });
});

describe("through a queue the table has the same bytes", () => {
  it.each([1, 3])("with %d workers", async (n) => {
    const name = submit();
    const all = Array.from({ length: n }, () => worker());
    const out = inFolder(`${n}-workers.parquet`);
    const { status, said } = await collect(name, out);
    expect([status, said]).toEqual([0, expect.stringContaining(`${out}: ${POINTS} points.\n`)]);
    expect(digest(out)).toBe(digest(reference));
    const chunks = all.flatMap(computed);
    expect(total(chunks)).toBe(POINTS); // each was computed once
    for (const { child } of all) child.kill("SIGTERM");
    expect(await Promise.all(all.map(({ end }) => end))).toEqual(all.map(() => 0));
  });

  it("submitted twice, also with chunks of another size, which are computed once", async () => {
    const name = submit();
    const one = worker();
    expect(submit("--chunk-seconds", "5")).toBe(name);
    const out = inFolder("twice.parquet");
    await collect(name, out);
    expect(total(computed(one))).toBe(POINTS);
    expect(digest(out)).toBe(digest(reference));
  });

  it("after a worker died in the middle of a chunk, which another one takes over", async () => {
    const name = submit();
    const first = worker(1);
    await until(() => computed(first).length >= 2);
    await until(async () => (await queue.getActiveCount()) === 1);
    first.child.kill("SIGKILL");
    await first.end;
    const [abandoned] = await queue.getActive();
    expect(abandoned).toBeDefined();
    const second = worker(1);
    const out = inFolder("killed.parquet");
    expect((await collect(name, out)).status).toBe(0);
    const { first: from, count } = abandoned.data;
    expect(computed(second)).toContain(`${name} ${from}–${from + count - 1}`);
    expect((await queue.getJob(abandoned.id!))!.stalledCounter).toBe(1);
    expect(digest(out)).toBe(digest(reference));
  });

  it("after a chunk was delivered twice: to a worker that froze, and to another", async () => {
    const name = submit();
    const frozen = worker(1);
    await until(() => computed(frozen).length >= 2);
    await until(async () => (await queue.getActiveCount()) === 1);
    frozen.child.kill("SIGSTOP");
    const [{ data }] = await queue.getActive();
    const twice = `${name} ${data.first}–${data.first + data.count - 1}`;
    const other = worker(1);
    await until(() => computed(other).includes(twice));
    frozen.child.kill("SIGCONT");
    await until(() => computed(frozen).includes(twice));
    const out = inFolder("frozen.parquet");
    expect((await collect(name, out)).status).toBe(0);
    expect(digest(out)).toBe(digest(reference));
  });

  it("after Redis died and came back, with worker and collector waiting for it", async () => {
    const name = submit();
    const one = worker(1);
    const out = inFolder("restarted.parquet");
    const collector = startSweep("collect", name, "--redis", redis.url, "--out", out);
    await until(() => computed(one).length >= 3);
    const before = computed(one).length;
    await redis.kill();
    await until(() => one.said().includes("Redis is away") && collector.said().includes("Redis is away"));
    await redis.restart();
    expect(await collector.end).toBe(0);
    expect(collector.said()).toContain("Redis is back");
    expect(computed(one).length).toBeGreaterThan(before);
    expect(digest(out)).toBe(digest(reference));
    const chunks = computed(one);
    expect(total([...new Set(chunks)])).toBe(POINTS);
    // Only what was in work when Redis died may have been computed again.
    expect(chunks.length - new Set(chunks).size).toBeLessThanOrEqual(1);
  });

  it("after the collector was stopped, and started again", async () => {
    const name = submit();
    const out = inFolder("stopped.parquet");
    const stopped = startSweep("collect", name, "--redis", redis.url, "--out", out);
    await until(() => stopped.said().includes("0 of 600 points")); // so that it is there before all is done
    worker();
    await until(() => chunksIn(`${out}.checkpoint`).length >= 1);
    stopped.child.kill("SIGINT");
    expect(await stopped.end).toBe(130);
    expect(stopped.said()).toMatch(/stopped by SIGINT\. \d+ of 600 points are kept in .*; the same command collects the rest/);
    expect((await collect(name, out)).status).toBe(0);
    expect(digest(out)).toBe(digest(reference));
  });
});

describe("a collector says what is wrong", () => {
  it("if a chunk cannot be computed, which is tried again when the sweep is submitted again", async () => {
    const name = submit();
    const job = (await queue.getWaiting())[0];
    const { data } = job;
    await job.updateData({ ...data, study: { ...data.study, seconds: 3 } }); // as a program of another version means it
    worker();
    await until(async () => (await queue.getFailedCount()) > 0);
    const out = inFolder("failed.parquet");
    const { status, said } = await collect(name, out);
    expect(status).toBe(1);
    expect(said).toMatch(/chunk \S+ failed: it was submitted by another version of this program than the worker's\. Submitting the sweep again tries it again\. \d+ of 600 points are kept/);
    await job.updateData(data);
    submit();
    expect((await collect(name, out)).status).toBe(0);
    expect(digest(out)).toBe(digest(reference));
  });

  it("if Redis has lost a chunk; what came before is kept", async () => {
    const name = submit();
    const one = worker();
    await until(() => computed(one).length >= 3);
    one.child.kill("SIGTERM");
    await one.end;
    const job = (await queue.getWaiting())[0];
    await job.remove();
    const out = inFolder("lost.parquet");
    const { status, said } = await collect(name, out);
    expect([status, job.id]).toEqual([1, chunkId(name, job.data)]);
    expect(said).toMatch(/Redis has lost chunk \S+: submit the sweep again\. [1-9]\d* of 600 points are kept/);
    submit();
    worker();
    expect((await collect(name, out)).status).toBe(0);
    expect(digest(out)).toBe(digest(reference));
  });

  it("if its table, or its checkpoint, is another sweep's", async () => {
    const name = submit();
    worker();
    const [table, checkpoint] = [inFolder("foreign.parquet"), inFolder("foreign")];
    sweep(...STUDY, "--seed", "1", "--shard", "1/100", "--checkpoint", checkpoint);
    expect(sweep("collect", name, "--redis", redis.url, "--out", table, "--checkpoint", checkpoint)).toMatchObject({ status: 1, stderr: expect.stringContaining("holds another sweep (seed is 1 there, 42 here)") });
    expect(chunksIn(checkpoint).length).toBeGreaterThan(0);
    sweep("--grid", "p=0:1:2", "--seconds", "0.1", "--out", table);
    const before = digest(table);
    expect(sweep("collect", name, "--redis", redis.url, "--out", table)).toMatchObject({ status: 1, stderr: expect.stringContaining("is the table of another sweep") });
    expect(digest(table)).toBe(before);
    copyFileSync(reference, table);
    expect(sweep("collect", name, "--redis", redis.url, "--out", table)).toMatchObject({ status: 0, stdout: `${table} is complete.\n` });
  });

  it("if Redis does not know the sweep", async () => {
    const { status, said } = await collect("0123456789abcdef", inFolder("unknown.parquet"));
    expect([status, said]).toEqual([1, 'error: Redis has no sweep "0123456789abcdef": submit it, which tells its name\n']);
  });
});

it("a sweep is not submitted to a Redis whose memory is full, until it has more", async () => {
  await connection.config("SET", "maxmemory", "1");
  const full = sweep("submit", ...STUDY, "--redis", redis.url);
  await connection.config("SET", "maxmemory", "0");
  expect([full.status, full.stderr]).toEqual([1, "error: the memory of Redis is full (maxmemory): give it more and submit again, which adds the rest\n"]);
  expect(submit()).toMatch(/^\w+$/);
});
