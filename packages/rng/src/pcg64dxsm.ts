import type { BitGenerator } from "./bit-generator.ts";
import { checkWords, toInteger } from "./check-arguments.ts";
import { withoutSeedSequence } from "./generator-json.ts";
import { type HalfWord, nextHalf, NO_HALF } from "./half-word.ts";
import { advanceWords, PCG64_JUMP } from "./pcg64-advance.ts";
import { type PCG64JSON, readPcg64State, writePcg64State } from "./pcg64-json.ts";
import { seededWords } from "./pcg64-seed.ts";
import { pcg64dxsmWords } from "./pcg64dxsm-words.ts";
import type { SeedSequence } from "./seed-sequence.ts";
import { spawnedSequences } from "./spawned-sequences.ts";
import type { BitGeneratorJSON } from "./state-json.ts";
import { toDouble } from "./to-double.ts";
import { type Seed, toSeedSequence } from "./to-seed-sequence.ts";

const MULTIPLIER = 0xda942042e4dd58b5n;

/**
 * The permuted congruential generator of 128 bits with output function DXSM, which keeps millions of streams further apart
 * than `PCG64` does. Period 2^128.
 *
 * @example new PCG64DXSM(42).nextDouble() // => 0.6684007764691958
 * @see https://numpy.org/doc/stable/reference/random/upgrading-pcg64.html; Python: numpy.random.PCG64DXSM
 */
export class PCG64DXSM implements BitGenerator {
  static readonly bitGenerator: string = "PCG64DXSM";

  readonly output: Int32Array = new Int32Array(2);
  /** State in words 0 … 3, increment in words 4 … 7, lowest first. */
  readonly #words: Int32Array;
  #seedSequence: SeedSequence | undefined;
  #halfWord: HalfWord = { ...NO_HALF };

  /**
   * @param seed - as for `defaultRng`
   * @throws TypeError, RangeError as `defaultRng`
   */
  constructor(seed?: Seed) {
    this.#seedSequence = toSeedSequence("PCG64DXSM", seed);
    this.#words = seededWords(this.#seedSequence);
  }

  get seedSequence(): SeedSequence | undefined { return this.#seedSequence; }

  next64(): void {
    pcg64dxsmWords(this.#words, this.output, 1);
  }

  /** @throws TypeError, RangeError if words is no Int32Array of at least 2n words */
  fillWords(words: Int32Array, n: number): void {
    checkWords("PCG64DXSM.fillWords", words, n);
    pcg64dxsmWords(this.#words, words, n);
  }

  nextUint32(): number {
    return nextHalf(this.#halfWord, this);
  }

  nextDouble(): number {
    this.next64();
    return toDouble(this.output[0], this.output[1]);
  }

  /** @throws Error if the generator was restored from a state without a seed sequence */
  spawn(nChildren: number): PCG64DXSM[] {
    return spawnedSequences(this.#seedSequence, nChildren).map((child) => new PCG64DXSM(child));
  }

  toJSON(): PCG64JSON {
    return writePcg64State(PCG64DXSM.bitGenerator, this.#words, this.#halfWord, this.#seedSequence);
  }

  /**
   * Moves the state on as if `delta` words of 64 bits had been drawn, back if negative; modulo the period, 2^128.
   *
   * @returns the generator itself; half a word that was kept for the next 32 bits is dropped, as in NumPy
   * @throws TypeError if delta is neither a number nor a bigint, RangeError if it is a number but no integer below 2^53
   * @example new PCG64DXSM(42).advance(2n ** 64n).nextDouble() // => 0.06789926882609132
   */
  advance(delta: number | bigint): this {
    advanceWords(this.#words, toInteger("PCG64DXSM.advance", "delta", delta), MULTIPLIER);
    this.#halfWord = { ...NO_HALF };
    return this;
  }

  /**
   * A new generator that is `jumps` times 2^128/φ draws ahead, 2.1·10^38 each: too far to overlap in practice.
   *
   * @returns a generator without seed sequence, so that it cannot spawn; this one stays where it is
   * @throws TypeError, RangeError as `advance`
   * @example new PCG64DXSM(42).jumped().nextDouble() // => 0.6643731026803541
   */
  jumped(jumps: number | bigint = 1): PCG64DXSM {
    const steps = toInteger("PCG64DXSM.jumped", "jumps", jumps) * PCG64_JUMP;
    return PCG64DXSM.fromJSON(withoutSeedSequence(this.toJSON())).advance(steps);
  }

  /**
   * The generator that `toJSON` or Python described; it continues with the same bits.
   *
   * @throws TypeError, RangeError that name the field, for a state that PCG64DXSM cannot have
   */
  static fromJSON(json: BitGeneratorJSON): PCG64DXSM {
    const { words, halfWord, seedSequence } = readPcg64State(PCG64DXSM.bitGenerator, json);
    const generator = new PCG64DXSM(seedSequence ?? 0);
    generator.#words.set(words);
    generator.#seedSequence = seedSequence;
    generator.#halfWord = halfWord;
    return generator;
  }
}
