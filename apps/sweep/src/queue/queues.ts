import { type Job, Queue } from "bullmq";
import type { Redis } from "ioredis";
import type { Range } from "../chunk.ts";
import { gaps } from "../ranges.ts";
import type { Study } from "../study.ts";

/** The queue of all sweeps' chunks, whose jobs are kept by BullMQ until they are collected. */
export const CHUNKS = "concord-sweep";

/** A chunk to compute. */
export interface ChunkJob extends Range {
  sweep: string;
  study: Study;
}

/** How a sweep is cut; a job by the name of its fingerprint, so that a sweep that is submitted again is cut as before. */
export interface Plan {
  study: Study;
  /** Points of each chunk, but for the last. */
  chunk: number;
}

/** Job names: BullMQ adds none a second time. */
export const chunkId = (sweep: string, { first, count }: Range): string => `${sweep}-${first}-${count}`;

// Nobody listens to its events, of which each would hold a chunk's results a second time.
export const chunksQueue = (connection: Redis): Queue<ChunkJob, string> => new Queue(CHUNKS, { connection, streams: { events: { maxLen: 0 } } });

export const plansQueue = (connection: Redis): Queue<Plan> => new Queue(`${CHUNKS}-plans`, { connection });

/** The chunks of a sweep. */
export function* chunksOf({ study, chunk }: Plan): Generator<Range> {
  for (let first = 0; first < study.points; first += chunk) yield { first, count: Math.min(chunk, study.points - first) };
}

/** Whether a chunk is not among some ranges as a whole. */
export const isMissing = (chunk: Range, ranges: readonly Range[]): boolean => gaps(chunk, ranges).length > 0;

/** How a job ended, if it has. */
export function ending({ finishedOn, failedReason, returnvalue }: Job<ChunkJob, string>): { failed: string } | { result: string } | undefined {
  if (finishedOn === undefined) return undefined;
  return failedReason ? { failed: failedReason } : { result: returnvalue };
}
