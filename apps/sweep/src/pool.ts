import { Piscina } from "piscina";
import type { Range } from "./chunk.ts";
import { Failure } from "./failure.ts";
import type { Study } from "./study.ts";

/** What a thread is given to do. */
export interface ChunkTask extends Range {
  study: Study;
  batch: number;
}

/** Threads that simulate. */
export class Pool {
  readonly threads: number;
  readonly #piscina: Piscina<ChunkTask, Float64Array>;

  constructor(threads: number) {
    this.threads = threads;
    this.#piscina = new Piscina({
      filename: new URL("chunk-thread.js", import.meta.url).href,
      minThreads: threads,
      maxThreads: threads,
      // A batch needs a few megabytes; more than this is a leak, and should end the thread rather than the machine.
      resourceLimits: { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 3 },
    });
  }

  /** @throws Failure if a thread has not enough memory for the task */
  async simulate(task: ChunkTask): Promise<Float64Array> {
    try {
      return await this.#piscina.run(task);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
      throw new Failure(`${task.batch} columns side by side, for ${task.study.seconds} s each, need more memory than a thread may take: give a smaller --batch`);
    }
  }

  /** Ends the threads, also in the middle of a chunk. */
  async end(): Promise<void> {
    await this.#piscina.destroy();
  }
}
