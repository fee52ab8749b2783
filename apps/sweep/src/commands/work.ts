import { type Job, UnrecoverableError, Worker } from "bullmq";
import { encodeChunk } from "../chunk.ts";
import { collectGarbage } from "../garbage.ts";
import { Pool } from "../pool.ts";
import { connect } from "../queue/connect.ts";
import { type ChunkJob, CHUNKS } from "../queue/queues.ts";
import { inWords } from "../ranges.ts";
import { fingerprint } from "../study.ts";

const OFTEN = 1000; // machines may die as often under a chunk before it counts as failed

/** Computes chunks of a queue until it is stopped; the chunks in work are finished then. */
export async function work(url: string, threads: number, batch: number, stalledAfter: number): Promise<void> {
  const connection = await connect(url);
  const pool = new Pool(threads);
  const worker = new Worker<ChunkJob, string>(CHUNKS, (job) => compute(job, pool, batch), {
    connection,
    concurrency: threads,
    // A chunk's lock is renewed while its thread computes; without that, others take the chunk over.
    lockDuration: 1000 * stalledAfter,
    stalledInterval: 1000 * stalledAfter,
    maxStalledCount: OFTEN,
  });
  worker.on("failed", (job, error) => console.error(`${job === undefined ? "a chunk" : nameOf(job)}: ${error.message}`));
  worker.on("error", ({ message }) => {
    // What is away is told by the connection. Of the rest the commonest is a lost lock: the chunk was another worker's in the meantime.
    if (!/ECONN|EPIPE|ETIMEDOUT|closed|LOADING/i.test(message)) console.error(message);
  });
  console.log(`Waiting for chunks; ${threads} at a time. Ctrl-C ends after those in work.`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
  });
  console.log("Finishing the chunks in work; Ctrl-C again leaves them to other workers.");
  await worker.close();
  await pool.end();
  connection.disconnect();
}

async function compute(job: Job<ChunkJob, string>, pool: Pool, batch: number): Promise<string> {
  const { sweep, study, first, count } = job.data;
  if (fingerprint(study) !== sweep) throw new UnrecoverableError("it was submitted by another version of this program than the worker's");
  collectGarbage(); // of the chunk before, which has been sent
  const start = performance.now();
  const results = await pool.simulate({ study, batch, first, count });
  console.log(`${nameOf(job)}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return encodeChunk({ sweep, first, count, results }).toString("base64");
}

const nameOf = ({ data }: Job<ChunkJob, string>): string => `${data.sweep} ${inWords([data])}`;
