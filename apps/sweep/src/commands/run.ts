import { assemble } from "../assemble.ts";
import { Checkpoint } from "../checkpoint.ts";
import type { Range } from "../chunk.ts";
import { Cutter } from "../chunk-size.ts";
import { Failure, reasonOf } from "../failure.ts";
import { collectGarbage } from "../garbage.ts";
import { Pool } from "../pool.ts";
import { Progress } from "../progress.ts";
import { gaps, inWords, total } from "../ranges.ts";
import { unlessStopped } from "../stop.ts";
import type { Study } from "../study.ts";
import { isComplete } from "../is-complete.ts";

export interface RunOptions {
  out: string;
  /** Folder of what is done so far. */
  checkpoint: string;
  threads: number;
  batch: number;
  /** The points to compute; all, if it is left out. */
  shard?: Range;
}

const CHUNK_SECONDS = 1; // what is lost at most of each thread when the program is stopped

/** Computes a sweep, or a shard of it, on this machine; goes on from its checkpoint if there is one. */
export async function run(study: Study, { out, checkpoint: folder, threads, batch, shard }: RunOptions): Promise<void> {
  if (await isComplete(out, study)) return console.log(`${out} is complete.`);
  const checkpoint = new Checkpoint(folder, study);
  const whole = shard ?? { first: 0, count: study.points };
  const left = gaps(whole, checkpoint.ranges());
  if (left.length > 0) await compute(checkpoint, left, whole, threads, batch);
  if (shard !== undefined) {
    const points = shard.count === 0 ? "No points are this shard's" : `Points ${inWords([shard])} of ${study.points} are in ${folder}`;
    return console.log(`${points}. When all shards are done: merge ${folder}`);
  }
  assemble(out, study, [folder]);
  checkpoint.remove();
  console.log(`${out}: ${study.points} points.`);
}

/** Computes what is left of a range of points. */
async function compute(checkpoint: Checkpoint, left: readonly Range[], { count }: Range, threads: number, batch: number): Promise<void> {
  const { study, sweep } = checkpoint;
  const pool = new Pool(threads);
  const cutter = new Cutter(left, CHUNK_SECONDS, batch, threads);
  const progress = new Progress(count, count - total(left));
  const lane = async (): Promise<void> => {
    for (let range = cutter.next(); range !== undefined; range = cutter.next()) {
      const start = performance.now();
      const results = await pool.simulate({ study, batch, ...range });
      cutter.took((performance.now() - start) / 1000, range.count);
      checkpoint.save({ sweep, ...range, results });
      progress.add(range.count);
      collectGarbage();
    }
  };
  try {
    await unlessStopped(Promise.all(Array.from({ length: threads }, lane)));
  } catch (error) {
    progress.stop();
    const kept = `${checkpoint.done()} of ${study.points} points are kept in ${checkpoint.folder}; the same command computes the rest`;
    throw new Failure(`${reasonOf(error)}. ${kept}`, error instanceof Failure ? error.exitCode : 1);
  } finally {
    progress.stop();
    await pool.end();
  }
}
