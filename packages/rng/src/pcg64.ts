import type { BitGenerator } from "./bit-generator.ts";
import { checkWords, toInteger } from "./check-arguments.ts";
import { withoutSeedSequence } from "./generator-json.ts";
import { type HalfWord, nextHalf, NO_HALF } from "./half-word.ts";
import { advanceWords, PCG64_JUMP } from "./pcg64-advance.ts";
import { type PCG64JSON, readPcg64State, writePcg64State } from "./pcg64-json.ts";
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

const MULTIPLIER = 0x2360ed051fc65da44385df649fccf645n;

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
  #halfWord: HalfWord = { ...NO_HALF };

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
    checkWords("PCG64.fillWords", words, n);
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
    return writePcg64State(PCG64.bitGenerator, this.#words, this.#halfWord, this.#seedSequence);
  }

  /**
   * Moves the state on as if `delta` words of 64 bits had been drawn, back if negative; modulo the period, 2^128.
   *
   * @returns the generator itself; half a word that was kept for the next 32 bits is dropped, as in NumPy
   * @throws TypeError if delta is neither a number nor a bigint, RangeError if it is a number but no integer below 2^53
   * @example new PCG64(42).advance(2n ** 64n).nextDouble() // => 0.4297117841164404
   */
  advance(delta: number | bigint): this {
    advanceWords(this.#home(), toInteger("PCG64.advance", "delta", delta), MULTIPLIER);
    this.#halfWord = { ...NO_HALF };
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
    const steps = toInteger("PCG64.jumped", "jumps", jumps) * PCG64_JUMP;
    return PCG64.fromJSON(withoutSeedSequence(this.toJSON())).advance(steps);
  }

  /**
   * The generator that `toJSON` or Python described; it continues with the same bits.
   *
   * @throws TypeError, RangeError that name the field, for a state that PCG64 cannot have
   */
  static fromJSON(json: BitGeneratorJSON): PCG64 {
    const { words, halfWord, seedSequence } = readPcg64State(PCG64.bitGenerator, json);
    const generator = new PCG64(seedSequence ?? 0);
    generator.#words.set(words);
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
