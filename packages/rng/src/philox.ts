import { typeError } from "@concord/argument-error";
import type { BitGenerator } from "./bit-generator.ts";
import { toInteger } from "./check-arguments.ts";
import { withoutSeedSequence } from "./generator-json.ts";
import { type HalfWord, nextHalf, NO_HALF } from "./half-word.ts";
import { BLOCK, COUNTER, KEY, nextBlock, WORDS } from "./philox-block.ts";
import { type PhiloxInteger, philoxWords } from "./philox-integer.ts";
import { type PhiloxJSON, readPhiloxState, writePhiloxState } from "./philox-json.ts";
import type { SeedSequence } from "./seed-sequence.ts";
import { spawnedSequences } from "./spawned-sequences.ts";
import type { BitGeneratorJSON } from "./state-json.ts";
import { toDouble } from "./to-double.ts";
import { type Seed, toSeedSequence } from "./to-seed-sequence.ts";
import { fromWords, toWords } from "./uint-words.ts";

/** What a `Philox` can be made from in place of a seed, or beside it. */
export interface PhiloxOptions {
  /** Number of the block before the first: an integer below 2^256, or four of 64 bits, lowest first; 0 if left out. */
  counter?: PhiloxInteger | undefined;
  /** The stream, instead of a seed: an integer below 2^128, or two of 64 bits, lowest first. */
  key?: PhiloxInteger | undefined;
}

/**
 * A generator that computes any part of its stream directly: block n of four draws is a function of n and a key
 * (Philox 4×64, ten rounds). Period 2^256 blocks; each key has a stream of its own.
 *
 * @example new Philox(42).nextDouble() // => 0.08607763073528474
 * @see Salmon, Moraes, Dror & Shaw (2011), Parallel Random Numbers: As Easy as 1, 2, 3; Python: numpy.random.Philox
 */
export class Philox implements BitGenerator {
  static readonly bitGenerator: string = "Philox";

  readonly output: Int32Array = new Int32Array(2);
  readonly #words: Int32Array = new Int32Array(WORDS);
  /** Place of the next draw in the block, from 0 to 4. */
  #position = 4;
  #seedSequence: SeedSequence | undefined;
  #halfWord: HalfWord = { ...NO_HALF };

  /**
   * @param seed - as for `defaultRng`; left out where a key is given, and then there are no children to spawn
   * @throws TypeError, RangeError as `defaultRng`, and likewise for counter and key; TypeError for seed and key together
   * @example new Philox(undefined, { key: 2n ** 96n, counter: 1000 }).nextDouble() // => 0.6369258624488343
   */
  constructor(seed?: Seed, options: PhiloxOptions = {}) {
    if (typeof options !== "object" || options === null) throw typeError("Philox", "options", "be an object such as { key: 1n }", options);
    const { counter = 0, key } = options;
    if (seed !== undefined && key !== undefined) throw typeError("Philox", "seed", "be left out where a key is given", seed);
    this.#words.set(philoxWords("counter", counter, 256), COUNTER);
    if (key === undefined) this.#seedSequence = toSeedSequence("Philox", seed);
    this.#words.set(this.#seedSequence?.generateState(4) ?? philoxWords("key", key!, 128), KEY);
  }

  get seedSequence(): SeedSequence | undefined { return this.#seedSequence; }

  next64(): void {
    if (this.#position === 4) {
      nextBlock(this.#words);
      this.#position = 0;
    }
    const word = BLOCK + 2 * this.#position++;
    this.output[0] = this.#words[word];
    this.output[1] = this.#words[word + 1];
  }

  nextUint32(): number {
    return nextHalf(this.#halfWord, this);
  }

  nextDouble(): number {
    this.next64();
    return toDouble(this.output[0], this.output[1]);
  }

  /** @throws Error if the generator has no seed sequence: it was made from a key, or restored from a state without */
  spawn(nChildren: number): Philox[] {
    return spawnedSequences(this.#seedSequence, nChildren).map((child) => new Philox(child));
  }

  toJSON(): PhiloxJSON {
    return writePhiloxState(this.#words, this.#position, this.#halfWord, this.#seedSequence);
  }

  /**
   * Moves the counter on by `delta` blocks, back if negative; modulo the period, 2^256 blocks. A block is four draws.
   *
   * @returns the generator itself; what was left of the last block is dropped, as in NumPy
   * @throws TypeError if delta is neither a number nor a bigint, RangeError if it is a number but no integer below 2^53
   * @example new Philox(42).advance(2n ** 64n).nextDouble() // => 0.4375693948683289
   */
  advance(delta: number | bigint): this {
    const counter = fromWords(this.#words.subarray(COUNTER, KEY)) + toInteger("Philox.advance", "delta", delta);
    this.#words.set(toWords(BigInt.asUintN(256, counter), 8), COUNTER);
    this.#words.fill(0, BLOCK);
    this.#position = 4;
    this.#halfWord = { ...NO_HALF };
    return this;
  }

  /**
   * A new generator that is `jumps` times 2^128 blocks ahead: too far to overlap in practice.
   *
   * @returns a generator without seed sequence, so that it cannot spawn; this one stays where it is
   * @throws TypeError, RangeError as `advance`
   * @example new Philox(42).jumped().nextDouble() // => 0.31846048703348073
   */
  jumped(jumps: number | bigint = 1): Philox {
    const blocks = toInteger("Philox.jumped", "jumps", jumps) << 128n;
    return Philox.fromJSON(withoutSeedSequence(this.toJSON())).advance(blocks);
  }

  /**
   * The generator that `toJSON` or Python described; it continues with the same bits.
   *
   * @throws TypeError, RangeError that name the field, for a state that Philox cannot have
   */
  static fromJSON(json: BitGeneratorJSON): Philox {
    const { words, position, halfWord, seedSequence } = readPhiloxState(json);
    const generator = new Philox(undefined, { key: 0 });
    generator.#words.set(words);
    generator.#position = position;
    generator.#halfWord = halfWord;
    generator.#seedSequence = seedSequence;
    return generator;
  }
}
