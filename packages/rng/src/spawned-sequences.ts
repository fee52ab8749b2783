import type { SeedSequence } from "./seed-sequence.ts";

/** Children of a bit generator's seed sequence, as its `spawn` needs them. */
export function spawnedSequences(seedSequence: SeedSequence | undefined, nChildren: number): SeedSequence[] {
  if (seedSequence !== undefined) return seedSequence.spawn(nChildren);
  throw new Error("spawn: the generator was restored from a state without seed_seq, so its children are unknown");
}
