import { Redis } from "ioredis";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Running, start, until } from "./start.ts";

export interface RedisServer {
  url: string;
  /** Ends it as a power failure does. */
  kill: () => Promise<void>;
  /** Starts it on what it had written. */
  restart: () => Promise<void>;
  /** What its data take (MB). */
  memory: () => Promise<number>;
  /** Ends it, and removes what it had written. */
  end: () => Promise<void>;
}

const PASSWORD = "a-password";

/** A Redis of its own: with a password and an append-only file, on a free port of this machine. */
export async function launchRedis(): Promise<RedisServer> {
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
  const url = `redis://:${PASSWORD}@127.0.0.1:${port}`;
  const memory = async (): Promise<number> => {
    const client = new Redis(url);
    const [, bytes] = /^used_memory_dataset:(\d+)/m.exec(await client.info("memory"))!;
    client.disconnect();
    return Number(bytes) / 1e6;
  };
  const end = async (): Promise<void> => {
    await kill();
    rmSync(folder, { recursive: true });
  };
  return { url, kill, restart: launch, memory, end };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
