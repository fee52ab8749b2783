import type { Queue } from "bullmq";
import { assemble } from "../assemble.ts";
import { Checkpoint } from "../checkpoint.ts";
import { decodeChunk, type Range } from "../chunk.ts";
import { Failure, reasonOf } from "../failure.ts";
import { collectGarbage } from "../garbage.ts";
import { isComplete } from "../is-complete.ts";
import { Progress } from "../progress.ts";
import { connect } from "../queue/connect.ts";
import { chunkId, type ChunkJob, chunksOf, chunksQueue, ending, isMissing, plansQueue } from "../queue/queues.ts";
import { joined } from "../ranges.ts";
import { unlessStopped } from "../stop.ts";

const LOOK_EVERY = 500; // ms
const LOOK_AHEAD = 100; // chunks that are not done yet; they are computed in their order, so those behind are not either

/** Waits for the chunks of a sweep and writes its table; what has come is kept in a checkpoint. */
export async function collect(sweep: string, url: string, out: string, folder: string): Promise<void> {
  const redis = await connect(url);
  const [plans, chunks] = [plansQueue(redis), chunksQueue(redis)];
  try {
    const plan = (await plans.getJob(sweep))?.data;
    if (plan === undefined) throw new Failure(`Redis has no sweep "${sweep}": submit it, which tells its name`);
    if (await isComplete(out, plan.study)) return console.log(`${out} is complete.`);
    const checkpoint = new Checkpoint(folder, plan.study);
    const there = joined({ first: 0, count: plan.study.points }, checkpoint.ranges());
    const pending = [...chunksOf(plan)].filter((chunk) => isMissing(chunk, there));
    await receive(checkpoint, chunks, pending);
    assemble(out, plan.study, [folder]);
    checkpoint.remove();
    console.log(`${out}: ${plan.study.points} points.`);
  } finally {
    // Without waiting for answers, which a Redis that is away does not give.
    void plans.disconnect();
    void chunks.disconnect();
    redis.disconnect();
  }
}

async function receive(checkpoint: Checkpoint, queue: Queue<ChunkJob, string>, pending: readonly Range[]): Promise<void> {
  const { study } = checkpoint;
  const progress = new Progress(study.points, checkpoint.done());
  const all = async (): Promise<void> => {
    for (let left = pending; left.length > 0; ) {
      left = await receiveDone(checkpoint, queue, left, (points) => progress.add(points));
      if (left.length > 0) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
  };
  try {
    await unlessStopped(all());
  } catch (error) {
    progress.stop();
    const kept = `${checkpoint.done()} of ${study.points} points are kept in ${checkpoint.folder}; the same command collects the rest`;
    throw new Failure(`${reasonOf(error)}. ${kept}`, error instanceof Failure ? error.exitCode : 1);
  } finally {
    progress.stop();
  }
}

/** Saves the chunks that are done, and returns those that are not. */
async function receiveDone(checkpoint: Checkpoint, queue: Queue<ChunkJob, string>, chunks: readonly Range[], onPoints: (points: number) => void): Promise<Range[]> {
  const { sweep } = checkpoint;
  const left: Range[] = [];
  for (const [i, range] of chunks.entries()) {
    if (left.length >= LOOK_AHEAD) return [...left, ...chunks.slice(i)];
    const job = await queue.getJob(chunkId(sweep, range));
    if (job === undefined) throw new Failure(`Redis has lost chunk ${chunkId(sweep, range)}: submit the sweep again`);
    const end = ending(job);
    if (end === undefined) {
      left.push(range);
    } else if ("failed" in end) {
      throw new Failure(`chunk ${chunkId(sweep, range)} failed: ${end.failed}. Submitting the sweep again tries it again`);
    } else {
      checkpoint.save(decodeChunk(Buffer.from(end.result, "base64")));
      onPoints(range.count);
      collectGarbage();
    }
  }
  return left;
}
