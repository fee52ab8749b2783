import type { SeedSequence } from "./seed-sequence.ts";
import type { StandardDraws } from "./standard-draws.ts";
import type { BitGeneratorJSON } from "./state-json.ts";

/** What the distributions draw from: a bit generator, or words that were drawn from one ahead of use. */
export interface BitSource {
  /** Low word and high word of the last `next64`: 64 bits fit no number, and a hot method should allocate no pair. */
  readonly output: Int32Array;
  /** Draws 64 random bits into `output`. */
  next64(): void;
  /** A uniform double in [0, 1), a multiple of 2^-53. */
  nextDouble(): number;
}

/**
 * A source of random bits with a state of its own, which a `RandomGenerator` turns into draws. Random they have to be: most
 * distributions draw until a draw is accepted, and would do so forever with bits that are always the same.
 */
export interface BitGenerator extends BitSource {
  /** What the generator was seeded with; undefined after a restore from a state without it. */
  readonly seedSequence: SeedSequence | undefined;
  /** 32 random bits. PCG64 draws 64 and keeps the high word for the next call, as NumPy does. */
  nextUint32(): number;
  /**
   * Draws 64 random bits n times: low and high words, one draw after the other, to the start of `words`. Only for a
   * generator whose `nextDouble` is the upper 53 of 64 such bits; it makes filling arrays faster.
   */
  fillWords?(words: Int32Array, n: number): void;
  /**
   * Standard draws that the generator makes itself, faster than they are made from its words. They must be the same draws
   * and leave the same state: a class that derives from `PCG64` and changes its words has to make this undefined.
   */
  readonly draws?: StandardDraws | undefined;
  /** Independent generators of the same kind, seeded by children of the seed sequence. */
  spawn(nChildren: number): BitGenerator[];
  /** NumPy's state dict with `seed_seq`. */
  toJSON(): BitGeneratorJSON;
}

/** A class of bit generators, as `RandomGenerator.fromJSON` takes it. */
export interface BitGeneratorClass {
  /** The value of `bit_generator` in its states. */
  readonly bitGenerator: string;
  fromJSON(json: BitGeneratorJSON): BitGenerator;
}
