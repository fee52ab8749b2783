import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchRedis } from "../test/redis-server.ts";
import { type Running, startSweep, until } from "../test/start.ts";

/** The most memory that processes of one sweep have had, each with one thread that computes (MB). */
export interface QueueMemory {
  worker: number;
  collect: number;
  /** What Redis holds of it when all is done (MB). */
  redis: number;
}

// Short runs, so that there are many points; a point of a long one leaves no more behind.
const studyOf = (points: number): string[] => ["--grid", `C=50:500:${Math.sqrt(points)}`, `p=0:400:${Math.sqrt(points)}`, "--seconds", "0.02", "--transient", "0"];

/** The most memory of the whole program (MB). */
export async function measureRun(points: number, threads: number): Promise<number> {
  return inFolder(async (folder) => peakUntilEnd(startSweep(...studyOf(points), "--threads", String(threads), "--out", join(folder, "table.parquet"))));
}

/** The same of a sweep through a queue, in a Redis of its own. */
export async function measureQueue(points: number): Promise<QueueMemory> {
  const redis = await launchRedis();
  const worker = startSweep("worker", "--redis", redis.url, "--threads", "1");
  try {
    const submitted = startSweep("submit", ...studyOf(points), "--redis", redis.url, "--chunk-seconds", "0.5");
    await peakUntilEnd(submitted);
    const [, name] = /^Sweep (\w+)/.exec(submitted.said())!;
    const collect = await inFolder((folder) => peakUntilEnd(startSweep("collect", name, "--redis", redis.url, "--out", join(folder, "table.parquet"))));
    return { worker: peak(worker), collect, redis: await redis.memory() };
  } finally {
    worker.child.kill("SIGTERM");
    await worker.end;
    await redis.end();
  }
}

async function peakUntilEnd(running: Running): Promise<number> {
  let most = 0;
  let code: number | string | undefined;
  void running.end.then((ended) => (code = ended));
  await until(() => {
    most = Math.max(most, peak(running));
    return code !== undefined;
  });
  if (code !== 0) throw new Error(running.said());
  return most;
}

/** What a process has had so far (MB), as Linux tells it; none of one that has ended. */
function peak({ child }: Running): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0;
    return Number(kilobytes) * 1.024e-3;
  } catch {
    return 0;
  }
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "sweep-memory-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
