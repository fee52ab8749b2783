import { Redis } from "ioredis";
import { Failure } from "../failure.ts";

const PATIENCE = 10_000; // ms for the first connection, and for its first answer; a machine under load is slow

/**
 * A connection to Redis, which is made now or not at all; once made, it comes back by itself after Redis was away.
 *
 * @throws Failure if there is no Redis at the URL, or it does not accept the password
 */
export async function connect(url: string): Promise<Redis> {
  await probe(url);
  // Workers and collectors wait for as long as Redis is away: what they ask is asked again when it is back.
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: (attempt) => Math.min(100 * attempt, 2000) });
  let isAway = false;
  redis.on("error", (error: Error) => {
    if (!isAway) console.error(`Redis is away (${error.message}); waiting for it`);
    isAway = true;
  });
  redis.on("ready", () => {
    if (isAway) console.error("Redis is back");
    isAway = false;
  });
  return redis;
}

async function probe(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: PATIENCE, maxRetriesPerRequest: 0 });
  let reason: Error | undefined;
  redis.on("error", (error: Error) => (reason ??= error));
  const silence = setTimeout(() => redis.disconnect(), PATIENCE);
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    throw new Failure(inWords(new URL(url).host, (reason ?? error) as Error));
  } finally {
    clearTimeout(silence);
    redis.disconnect();
  }
}

/** Without the URL's password. */
function inWords(host: string, { message }: Error): string {
  if (/NOAUTH|WRONGPASS|without any password|invalid password/i.test(message)) {
    return `Redis at ${host} refuses the password: give it in the URL, redis://:PASSWORD@HOST:PORT (${message})`;
  }
  if (/RESP|Protocol error/.test(message)) return `what answers at ${host} is no Redis: give the address of one in the URL, redis://:PASSWORD@HOST:PORT`;
  if (/Connection is closed/.test(message)) return `cannot reach Redis at ${host}: what listens there does not answer as one; a Redis with TLS has a URL of rediss://`;
  return `cannot reach Redis at ${host}: ${message}`;
}
