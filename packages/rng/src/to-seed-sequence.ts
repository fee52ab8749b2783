import { checkEntropy, type Entropy } from "./entropy-words.ts";
import { SeedSequence } from "./seed-sequence.ts";

/** What a generator can be seeded with. */
export type Seed = Entropy | SeedSequence;

/** The seed sequence that a seed is or makes. One of another copy of this package is recognised by what it can do. */
export function toSeedSequence(caller: string, seed: Seed | undefined): SeedSequence {
  if (isSeedSequence(seed)) return seed;
  if (seed !== undefined) checkEntropy(caller, "seed", seed);
  return new SeedSequence(seed);
}

function isSeedSequence(seed: Seed | undefined): seed is SeedSequence {
  return typeof seed === "object" && seed !== null && "generateState" in seed && typeof seed.generateState === "function";
}
