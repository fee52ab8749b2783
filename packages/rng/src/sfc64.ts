import type { BitGenerator } from "./bit-generator.ts";
import { checkWords } from "./check-arguments.ts";
import { readGenerator } from "./generator-json.ts";
import { type HalfWord, nextHalf, NO_HALF, readHalfWord, writeHalfWord } from "./half-word.ts";
import type { SeedSequence } from "./seed-sequence.ts";
import { sfc64Words } from "./sfc64-words.ts";
import { spawnedSequences } from "./spawned-sequences.ts";
import type { BitGeneratorJSON } from "./state-json.ts";
import { toDouble } from "./to-double.ts";
import { type Seed, toSeedSequence } from "./to-seed-sequence.ts";
import { readUint64s, writeUint64s } from "./uint64-json.ts";

const ROUNDS_OF_SEEDING = 12;

/** State of an `SFC64`: four integers of 64 bits, the last one a counter, and half a word that may wait. */
export interface SFC64JSON extends BitGeneratorJSON {
  state: { state: string[] };
  has_uint32: number;
  uinteger: number;
}

/**
 * Chris Doty-Humphrey's Small Fast Chaotic generator. Its period depends on the seed and is at least 2^64, by its counter.
 *
 * @example new SFC64(42).nextDouble() // => 0.5299360452325557
 * @see https://pracrand.sourceforge.net/RNG_engines.txt; Python: numpy.random.SFC64
 */
export class SFC64 implements BitGenerator {
  static readonly bitGenerator: string = "SFC64";

  readonly output: Int32Array = new Int32Array(2);
  /** Four integers, two words each, lowest first. */
  readonly #words: Int32Array;
  #seedSequence: SeedSequence | undefined;
  #halfWord: HalfWord = { ...NO_HALF };

  /**
   * @param seed - as for `defaultRng`
   * @throws TypeError, RangeError as `defaultRng`
   */
  constructor(seed?: Seed) {
    this.#seedSequence = toSeedSequence("SFC64", seed);
    this.#words = Int32Array.from([...this.#seedSequence.generateState(6), 1, 0]);
    sfc64Words(this.#words, new Int32Array(2 * ROUNDS_OF_SEEDING), ROUNDS_OF_SEEDING);
  }

  get seedSequence(): SeedSequence | undefined { return this.#seedSequence; }

  next64(): void {
    sfc64Words(this.#words, this.output, 1);
  }

  /** @throws TypeError, RangeError if words is no Int32Array of at least 2n words */
  fillWords(words: Int32Array, n: number): void {
    checkWords("SFC64.fillWords", words, n);
    sfc64Words(this.#words, words, n);
  }

  nextUint32(): number {
    return nextHalf(this.#halfWord, this);
  }

  nextDouble(): number {
    this.next64();
    return toDouble(this.output[0], this.output[1]);
  }

  /** @throws Error if the generator was restored from a state without a seed sequence */
  spawn(nChildren: number): SFC64[] {
    return spawnedSequences(this.#seedSequence, nChildren).map((child) => new SFC64(child));
  }

  toJSON(): SFC64JSON {
    return {
      bit_generator: SFC64.bitGenerator,
      state: { state: writeUint64s(this.#words) },
      ...writeHalfWord(this.#halfWord),
      ...(this.#seedSequence && { seed_seq: this.#seedSequence.toJSON() }),
    };
  }

  /**
   * The generator that `toJSON` or Python described; it continues with the same bits.
   *
   * @throws TypeError, RangeError that name the field, for a state that SFC64 cannot have
   */
  static fromJSON(json: BitGeneratorJSON): SFC64 {
    const { caller, fields, state, seedSequence } = readGenerator(SFC64.bitGenerator, json);
    const words = readUint64s(caller, "state.state", 4, state.state);
    const halfWord = readHalfWord(caller, fields);
    const generator = new SFC64(seedSequence ?? 0);
    generator.#words.set(words);
    generator.#seedSequence = seedSequence;
    generator.#halfWord = halfWord;
    return generator;
  }
}
