import { rangeError, typeError } from "@concord/argument-error";
import type { BitGenerator } from "./bit-generator.ts";
import { checkSize, toInteger } from "./check-arguments.ts";
import { type HalfWord, nextHalf, writeHalfWord } from "./half-word.ts";
import { advanceState } from "./pcg64-advance.ts";
import { type PCG64JSON, readPcg64State } from "./pcg64-json.ts";
import { seededWords } from "./pcg64-seed.ts";
import { pcg64Words } from "./pcg64-words.ts";
import { ResidentState } from "./resident-state.ts";
import { rngKernel } from "./rng-kernel.ts";
import type { SeedSequence } from "./seed-sequence.ts";
import { spawnedSequences } from "./spawned-sequences.ts";
import type { StandardDraws } from "./standard-draws.ts";
import type { BitGeneratorJSON } from "./state-json.ts";
import { toDouble } from "./to-double.ts";
import { type Seed, toSeedSequence } from "./to-seed-sequence.ts";
import { fromWords, toWords } from "./uint128.ts";

/**
 * The permuted congruential generator of 128 bits with output function XSL-RR, NumPy's default. Period 2^128.
 *
 * @example new PCG64(42).nextDouble() // => 0.7739560485559633
 * @see O'Neill (2014), HMC-CS-2014-0905; Python: numpy.random.PCG64
 */
export class PCG64 implements BitGenerator {
  static readonly bitGenerator: string = "PCG64";

  readonly output: Int32Array = new Int32Array(2);
  /** State in words 0 … 3, increment in words 4 … 7, lowest first; see #home for when they are up to date. */
  readonly #words: Int32Array;
  readonly #resident: ResidentState | undefined;
  #seedSequence: SeedSequence | undefined;
  #halfWord: HalfWord = { hasUint32: 0, uinteger: 0 };

  /**
   * @param seed - as for `defaultRng`
   * @throws TypeError, RangeError as `defaultRng`
   */
  constructor(seed?: Seed) {
    this.#seedSequence = toSeedSequence("PCG64", seed);
    this.#words = seededWords(this.#seedSequence);
    const kernel = rngKernel();
    this.#resident = kernel === null ? undefined : new ResidentState(kernel, this.#words);
  }

  get draws(): StandardDraws | undefined { return this.#resident; }

  get seedSequence(): SeedSequence | undefined { return this.#seedSequence; }

  next64(): void {
    if (this.#resident === undefined) pcg64Words(this.#words, this.output, 1);
    else this.#resident.next64(this.output);
  }

  /** @throws TypeError, RangeError if words is no Int32Array of at least 2n words */
  fillWords(words: Int32Array, n: number): void {
    if (words?.[Symbol.toStringTag] !== "Int32Array") throw typeError("PCG64.fillWords", "words", "be an Int32Array", words);
    checkSize("PCG64.fillWords", "n", n);
    if (2 * n > words.length) throw rangeError("PCG64.fillWords", "words", `hold 2n = ${2 * n} words`, words);
    pcg64Words(this.#home(), words, n);
  }

  nextUint32(): number {
    return nextHalf(this.#halfWord, this);
  }

  nextDouble(): number {
    if (this.#resident !== undefined) return this.#resident.random();
    this.next64();
    return toDouble(this.output[0], this.output[1]);
  }

  /** @throws Error if the generator was restored from a state without a seed sequence */
  spawn(nChildren: number): PCG64[] {
    return spawnedSequences(this.#seedSequence, nChildren).map((child) => new PCG64(child));
  }

  toJSON(): PCG64JSON {
    this.#resident?.save();
    return {
      bit_generator: PCG64.bitGenerator,
      state: { state: String(fromWords(this.#words.subarray(0, 4))), inc: String(fromWords(this.#words.subarray(4))) },
      ...writeHalfWord(this.#halfWord),
      ...(this.#seedSequence && { seed_seq: this.#seedSequence.toJSON() }),
    };
  }

  /**
   * Moves the state on as if `delta` words of 64 bits had been drawn, back if negative; modulo the period, 2^128.
   *
   * @returns the generator itself; half a word that was kept for the next 32 bits is dropped, as in NumPy
   * @throws TypeError if delta is neither a number nor a bigint, RangeError if it is a number but no integer below 2^53
   * @example new PCG64(42).advance(2n ** 64n).nextDouble() // => 0.4297117841164404
   */
  advance(delta: number | bigint): this {
    const steps = toInteger("PCG64.advance", "delta", delta);
    const words = this.#home();
    words.set(toWords(advanceState(fromWords(words.subarray(0, 4)), fromWords(words.subarray(4)), steps)));
    this.#halfWord = { hasUint32: 0, uinteger: 0 };
    return this;
  }

  /**
   * A new generator that is `jumps` times 2^128/φ draws ahead, 2.1·10^38 each: too far to overlap in practice.
   *
   * @returns a generator without seed sequence, so that it cannot spawn; this one stays where it is
   * @throws TypeError, RangeError as `advance`
   * @example new PCG64(42).jumped().nextDouble() // => 0.7561611153965418
   */
  jumped(jumps: number | bigint = 1): PCG64 {
    const steps = toInteger("PCG64.jumped", "jumps", jumps) * 0x9e3779b97f4a7c15f39cc0605cedc835n;
    const { bit_generator, state, has_uint32, uinteger } = this.toJSON();
    return PCG64.fromJSON({ bit_generator, state, has_uint32, uinteger }).advance(steps);
  }

  /**
   * The generator that `toJSON` or Python described; it continues with the same bits.
   *
   * @throws TypeError, RangeError that name the field, for a state that PCG64 cannot have
   */
  static fromJSON(json: BitGeneratorJSON): PCG64 {
    const { state, increment, seedSequence, halfWord } = readPcg64State("PCG64", json);
    const generator = new PCG64(seedSequence ?? 0);
    generator.#words.set(toWords(state));
    generator.#words.set(toWords(increment), 4);
    generator.#seedSequence = seedSequence;
    generator.#halfWord = halfWord;
    return generator;
  }

  /** The words, up to date and free to be changed. */
  #home(): Int32Array {
    this.#resident?.leave();
    return this.#words;
  }
}
