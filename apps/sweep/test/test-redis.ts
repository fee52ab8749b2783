import { afterAll } from "vitest";
import { launchRedis, type RedisServer } from "./redis-server.ts";

/** A Redis that is there while a file's tests run. */
export async function testRedis(): Promise<RedisServer> {
  const redis = await launchRedis();
  afterAll(redis.end);
  return redis;
}
