import { rangeError } from "@concord/argument-error";
import type { BitGenerator } from "./bit-generator.ts";
import { checkSize } from "./check-arguments.ts";
import { jumpKey } from "./mt19937-jump.ts";
import { type MT19937JSON, readMt19937State } from "./mt19937-json.ts";
import { KEY_LENGTH, nextKey, temper } from "./mt19937-words.ts";
import type { SeedSequence } from "./seed-sequence.ts";
import { spawnedSequences } from "./spawned-sequences.ts";
import type { BitGeneratorJSON } from "./state-json.ts";
import { type Seed, toSeedSequence } from "./to-seed-sequence.ts";

const MOST_JUMPS = 10_000; // each takes as long as some hundred thousand draws: more would look like never

/**
 * The Mersenne Twister, which draws 32 bits at a time. Period 2^19937 − 1. It is seeded as NumPy's bit generator is, not
 * as the older `numpy.random.seed` and `RandomState` seed it.
 *
 * @example new MT19937(42).nextDouble() // => 0.5419938930062744
 * @see Matsumoto & Nishimura (1998), ACM Trans. Model. Comput. Simul. 8, 3; Python: numpy.random.MT19937
 */
export class MT19937 implements BitGenerator {
  static readonly bitGenerator: string = "MT19937";

  readonly output: Int32Array = new Int32Array(2);
  readonly #key: Int32Array;
  /** Place of the next word in the key, from 0 to 624. */
  #position: number = KEY_LENGTH - 1; // where NumPy starts
  #seedSequence: SeedSequence | undefined;

  /**
   * @param seed - as for `defaultRng`
   * @throws TypeError, RangeError as `defaultRng`
   */
  constructor(seed?: Seed) {
    this.#seedSequence = toSeedSequence("MT19937", seed);
    this.#key = Int32Array.from(this.#seedSequence.generateState(KEY_LENGTH));
    this.#key[0] = 0x80000000; // not 0, whatever the seed
  }

  get seedSequence(): SeedSequence | undefined { return this.#seedSequence; }

  /** Draws twice, the high word first. */
  next64(): void {
    this.output[1] = this.#next();
    this.output[0] = this.#next();
  }

  nextUint32(): number {
    return this.#next() >>> 0;
  }

  /** From the upper 27 bits of one draw and the upper 26 of the next: not what `next64` would give. */
  nextDouble(): number {
    const high = this.#next() >>> 5;
    return (high * 67108864 + (this.#next() >>> 6)) * 1.1102230246251565e-16; // 2^26, 2^-53
  }

  /** @throws Error if the generator was restored from a state without a seed sequence */
  spawn(nChildren: number): MT19937[] {
    return spawnedSequences(this.#seedSequence, nChildren).map((child) => new MT19937(child));
  }

  toJSON(): MT19937JSON {
    return {
      bit_generator: MT19937.bitGenerator,
      state: { key: Array.from(this.#key, (word) => word >>> 0), pos: this.#position },
      ...(this.#seedSequence && { seed_seq: this.#seedSequence.toJSON() }),
    };
  }

  /**
   * A new generator that is `jumps` times 2^128 draws of 32 bits ahead: too far to overlap in practice. Jumps are made one by one.
   *
   * @returns a generator without seed sequence, so that it cannot spawn; this one stays where it is
   * @throws TypeError, RangeError if jumps is no integer from 0 to 10000
   * @example new MT19937(42).jumped().nextDouble() // => 0.902893392640356
   */
  jumped(jumps = 1): MT19937 {
    checkSize("MT19937.jumped", "jumps", jumps);
    if (jumps > MOST_JUMPS) throw rangeError("MT19937.jumped", "jumps", `be at most ${MOST_JUMPS}`, jumps);
    const { bit_generator, state } = this.toJSON();
    const generator = MT19937.fromJSON({ bit_generator, state });
    for (let i = 0; i < jumps; i++) generator.#position = jumpKey(generator.#key, generator.#position);
    return generator;
  }

  /**
   * The generator that `toJSON` or Python described; it continues with the same bits.
   *
   * @throws TypeError, RangeError that name the field, for a state that MT19937 cannot have
   */
  static fromJSON(json: BitGeneratorJSON): MT19937 {
    const { key, position, seedSequence } = readMt19937State(json);
    const generator = new MT19937(seedSequence ?? 0);
    generator.#key.set(key);
    generator.#position = position;
    generator.#seedSequence = seedSequence;
    return generator;
  }

  #next(): number {
    if (this.#position === KEY_LENGTH) {
      nextKey(this.#key);
      this.#position = 0;
    }
    return temper(this.#key[this.#position++]);
  }
}
