import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startSweep, temporaryFolder, until } from "./program.ts";
import { startRedis } from "./redis-server.ts";

const LIMIT = 150; // MB for each worker, whatever the sweep's size
const folder = temporaryFolder();
const redis = await startRedis();

// Short runs, so that there are many points; what a point needs beside its columns' states does not depend on its time.
const SIZES = [100, 400].map((count) => ({ points: count ** 2, options: ["--grid", `C=50:500:${count}`, `p=0:400:${count}`, "--seconds", "0.02", "--transient", "0"] }));

/** The most memory that a process has had so far (MB). */
function peak(pid: number): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))!;
  return Number(kilobytes) / 1000;
}

describe.each(SIZES)("the memory for $points points", ({ points, options }) => {
  it(`of the whole program with one thread stays below ${LIMIT} MB`, async () => {
    const { child, end } = startSweep(...options, "--threads", "1", "--out", join(folder, `${points}.parquet`));
    let most = 0;
    let ended = false;
    void end.then(() => (ended = true));
    await until(() => {
      try {
        most = Math.max(most, peak(child.pid!));
      } catch {} // it has just ended
      return ended;
    });
    expect(await end).toBe(0);
    console.log(`${points} points: ${Math.round(most)} MB`);
    expect(most).toBeGreaterThan(30);
    expect(most).toBeLessThan(LIMIT);
  });

  it(`of a worker of the queue stays below ${LIMIT} MB`, async () => {
    const submitted = startSweep("submit", ...options, "--redis", redis.url, "--chunk-seconds", "0.5");
    await submitted.end;
    const [, name] = /^Sweep (\w+)/.exec(submitted.said())!;
    const worker = startSweep("worker", "--redis", redis.url, "--threads", "1");
    const collector = startSweep("collect", name, "--redis", redis.url, "--out", join(folder, `${points}-queue.parquet`));
    expect(await collector.end).toBe(0);
    const most = peak(worker.child.pid!);
    worker.child.kill("SIGTERM");
    expect(await worker.end).toBe(0);
    console.log(`${points} points, worker of the queue: ${Math.round(most)} MB`);
    expect(most).toBeLessThan(LIMIT);
  });
});
