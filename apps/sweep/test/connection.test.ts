import { type AddressInfo, createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { startSweep, sweep } from "./program.ts";
import { freePort } from "./redis-server.ts";
import { testRedis } from "./test-redis.ts";

const redis = await testRedis();

describe.each([
  ["submit", ["--grid", "p=0:1:2"]],
  ["worker", []],
  ["collect", ["0123456789abcdef"]],
])("%s", (command, args) => {
  it("says so where there is no Redis", async () => {
    const port = await freePort();
    const { status, stderr } = sweep(command, ...args, "--redis", `redis://:secret@127.0.0.1:${port}`);
    expect([status, stderr]).toEqual([1, `error: cannot reach Redis at 127.0.0.1:${port}: connect ECONNREFUSED 127.0.0.1:${port}\n`]);
  });

  it.each([
    ["a wrong password", ":wrong@"],
    ["none", ""],
  ])("says that Redis refuses %s", (_, user) => {
    const { host } = new URL(redis.url);
    const { status, stderr } = sweep(command, ...args, "--redis", `redis://${user}${host}`);
    expect(status).toBe(1);
    expect(stderr).toContain(`error: Redis at ${host} refuses the password: give it in the URL, redis://:PASSWORD@HOST:PORT`);
    expect(stderr).not.toContain("wrong@");
  });

  it.each([
    ["answers nothing", createServer(), "cannot reach Redis at HOST: what listens there does not answer as one; a Redis with TLS has a URL of rediss://"],
    ["is another server", createServer((socket) => socket.write("HTTP/1.1 400 Bad Request\r\n\r\n")), "what answers at HOST is no Redis: give the address of one in the URL, redis://:PASSWORD@HOST:PORT"],
  ])("says so where what listens %s", async (_, server, message) => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { end, said } = startSweep(command, ...args, "--redis", `redis://${host}`);
    expect([await end, said()]).toEqual([1, `error: ${message.replace("HOST", host)}\n`]);
    server.close();
  });

  it("wants a Redis, and a URL", () => {
    expect(sweep(command, ...args)).toMatchObject({ status: 1, stderr: expect.stringContaining("--redis") });
    expect(sweep(command, ...args, "--redis", "localhost:6379")).toMatchObject({ status: 1, stderr: expect.stringContaining("no URL such as redis://:PASSWORD@HOST:6379") });
  });
});
