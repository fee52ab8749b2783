import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type Running, start, until } from "./program.ts";

export interface TestRedis {
  url: string;
  /** Ends it as a power failure does. */
  kill: () => Promise<void>;
  /** Starts it on what it had written. */
  restart: () => Promise<void>;
}

const PASSWORD = "a-password";

/** A Redis of its own for a test file: with a password and an append-only file, on a free port of this machine. */
export async function startRedis(): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), "sweep-redis-"));
  const port = await freePort();
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--requirepass", PASSWORD, "--dir", folder, "--appendonly", "yes", "--save", "", "--maxmemory-policy", "noeviction"];
  let running: Running;
  const launch = async (): Promise<void> => {
    const launched = start("redis-server", ...options);
    running = launched;
    let ended = false;
    void launched.end.then(() => (ended = true));
    await until(() => ended || launched.said().includes("Ready to accept connections"));
    if (ended) throw new Error(`redis-server: ${launched.said()}`);
  };
  const kill = async (): Promise<void> => {
    running.child.kill("SIGKILL");
    await running.end;
  };
  await launch();
  afterAll(async () => {
    await kill();
    rmSync(folder, { recursive: true });
  });
  return { url: `redis://:${PASSWORD}@127.0.0.1:${port}`, kill, restart: launch };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
