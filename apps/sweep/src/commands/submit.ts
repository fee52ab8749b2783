import type { Queue } from "bullmq";
import type { Range } from "../chunk.ts";
import { LARGEST } from "../chunk-size.ts";
import { Failure } from "../failure.ts";
import { connect } from "../queue/connect.ts";
import { chunkId, type ChunkJob, chunksOf, chunksQueue, type Plan, plansQueue } from "../queue/queues.ts";
import { Simulator } from "../simulator.ts";
import { fingerprint, type Study } from "../study.ts";

const ADDED_AT_ONCE = 500; // jobs
const KEPT = { age: 30 * 24 * 3600 }; // seconds; whoever has not collected by then submits again

/** Puts a sweep's chunks into a queue; once each, however often it is submitted. Those that failed are tried again. */
export async function submit(study: Study, url: string, chunkSeconds: number, batch: number): Promise<void> {
  const redis = await connect(url);
  const [plans, chunks] = [plansQueue(redis), chunksQueue(redis)];
  try {
    const sweep = fingerprint(study);
    await plans.add("plan", { study, chunk: chunkSize(study, chunkSeconds, batch) }, { jobId: sweep });
    const plan = (await plans.getJob(sweep))!.data; // that of the first time
    const number = await addChunks(chunks, sweep, plan);
    const retried = await retryFailed(chunks, sweep);
    console.log(`Sweep ${sweep}: ${study.points} points in ${number} chunks of ${plan.chunk}.${retried > 0 ? ` ${retried} that had failed are tried again.` : ""}`);
    console.log(`Compute them by any number of: worker --redis URL\nThen: collect ${sweep} --redis URL`);
  } catch (error) {
    if (!(error as Error).message.startsWith("OOM")) throw error;
    throw new Failure("the memory of Redis is full (maxmemory): give it more and submit again, which adds the rest");
  } finally {
    await plans.close();
    await chunks.close();
    redis.disconnect();
  }
}

/** Points that one thread of this machine computes in the given time. */
function chunkSize(study: Study, seconds: number, batch: number): number {
  let points = 0;
  let simulator: Simulator;
  try {
    simulator = new Simulator(study, batch);
    simulator.simulate(0, 1); // what is compiled before is not measured
  } catch (error) {
    throw new Failure((error as Error).message);
  }
  const start = performance.now();
  do simulator.simulate(points++ % study.points, 1);
  while (performance.now() - start < 500);
  // A single point takes a whole batch of columns.
  const perPoint = (performance.now() - start) / 1000 / points / batch;
  return Math.max(1, Math.round(Math.min(seconds / perPoint, LARGEST) / batch)) * batch;
}

async function addChunks(queue: Queue<ChunkJob, string>, sweep: string, plan: Plan): Promise<number> {
  let number = 0;
  for (const ranges of someAtATime(chunksOf(plan), ADDED_AT_ONCE)) {
    const jobs = ranges.map((range) => ({
      name: "chunk",
      data: { sweep, study: plan.study, ...range },
      opts: {
        jobId: chunkId(sweep, range),
        attempts: 3,
        backoff: { type: "exponential", delay: 1000 },
        removeOnComplete: KEPT,
        removeOnFail: KEPT,
      },
    }));
    await queue.addBulk(jobs);
    number += jobs.length;
  }
  return number;
}

function* someAtATime(ranges: Iterable<Range>, most: number): Generator<Range[]> {
  let some: Range[] = [];
  for (const range of ranges) {
    some.push(range);
    if (some.length < most) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

async function retryFailed(queue: Queue<ChunkJob, string>, sweep: string): Promise<number> {
  const failed = (await queue.getFailed()).filter(({ data }) => data.sweep === sweep);
  await Promise.all(failed.map((job) => job.retry()));
  return failed.length;
}
