// What a thread of the pool runs: it simulates ranges of points.
import { Simulator } from "./simulator.ts";
import type { ChunkTask } from "./pool.ts";
import { fingerprint } from "./study.ts";

let latest: { key: string; simulator: Simulator } | undefined;

/** Frequency, lowest and highest value of the range's points. */
export default function simulate({ study, batch, first, count }: ChunkTask): Float64Array {
  // One simulator for all chunks of a sweep: its functions stay optimized.
  const key = `${fingerprint(study)} ${batch}`;
  if (latest?.key !== key) latest = { key, simulator: new Simulator(study, batch) };
  return latest.simulator.simulate(first, count);
}
