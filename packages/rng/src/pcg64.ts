import { rangeError, typeError } from "@concord/argument-error";
import type { BitGenerator } from "./bit-generator.ts";
import { checkSize } from "./check-arguments.ts";
import { pcg64Words } from "./pcg64-words.ts";
import { ResidentState } from "./resident-state.ts";
import { rngKernel } from "./rng-kernel.ts";
import { SeedSequence } from "./seed-sequence.ts";
import type { StandardDraws } from "./standard-draws.ts";
import { type BitGeneratorJSON, readCount, readDecimal, readObject } from "./state-json.ts";
import { toDouble } from "./to-double.ts";
import { type Seed, toSeedSequence } from "./to-seed-sequence.ts";
import { addWords, fromWords, toWords } from "./uint128.ts";

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
  readonly #words: Int32Array = new Int32Array(8);
  readonly #resident: ResidentState | undefined;
  #seedSequence: SeedSequence | undefined;
  #hasUint32 = 0;
  #uinteger = 0;

  /**
   * @param seed - as for `defaultRng`
   * @throws TypeError, RangeError as `defaultRng`
   */
  constructor(seed?: Seed) {
    this.#seedSequence = toSeedSequence("PCG64", seed);
    const s = this.#seedSequence.generateState(8);
    // Two 128-bit integers, high half first: where to start, and which stream; the increment is 2·stream + 1.
    const increment = [(s[6] << 1) | 1, (s[7] << 1) | (s[6] >>> 31), (s[4] << 1) | (s[7] >>> 31), (s[5] << 1) | (s[4] >>> 31)];
    const words = this.#words;
    words.set(increment);
    words.set(increment, 4);
    addWords(words, [s[2], s[3], s[0], s[1]]);
    pcg64Words(words, this.output, 1);
    const kernel = rngKernel();
    this.#resident = kernel && new ResidentState(kernel, words);
  }

  get draws(): StandardDraws | undefined {
    return this.#resident;
  }

  get seedSequence(): SeedSequence | undefined {
    return this.#seedSequence;
  }

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
    if (this.#hasUint32 === 1) {
      this.#hasUint32 = 0;
      return this.#uinteger;
    }
    this.next64();
    this.#hasUint32 = 1;
    this.#uinteger = this.output[1] >>> 0;
    return this.output[0] >>> 0;
  }

  nextDouble(): number {
    if (this.#resident !== undefined) return this.#resident.random();
    this.next64();
    return toDouble(this.output[0], this.output[1]);
  }

  /** @throws Error if the generator was restored from a state without a seed sequence */
  spawn(nChildren: number): PCG64[] {
    if (this.#seedSequence === undefined) {
      throw new Error("spawn: the generator was restored from a state without seed_seq, so its children are unknown");
    }
    return this.#seedSequence.spawn(nChildren).map((child) => new PCG64(child));
  }

  toJSON(): BitGeneratorJSON {
    this.#resident?.save();
    return {
      bit_generator: PCG64.bitGenerator,
      state: { state: String(fromWords(this.#words.subarray(0, 4))), inc: String(fromWords(this.#words.subarray(4))) },
      has_uint32: this.#hasUint32,
      uinteger: this.#uinteger,
      ...(this.#seedSequence && { seed_seq: this.#seedSequence.toJSON() }),
    };
  }

  /**
   * The generator that `toJSON` or Python described; it continues with the same bits.
   *
   * @throws TypeError, RangeError that name the field, for a state that PCG64 cannot have
   */
  static fromJSON(json: BitGeneratorJSON): PCG64 {
    const caller = "PCG64.fromJSON";
    const fields = readObject(caller, "json", json);
    if (fields.bit_generator !== PCG64.bitGenerator) {
      throw rangeError(caller, "bit_generator", 'be "PCG64"', fields.bit_generator);
    }
    const inner = readObject(caller, "state", fields.state);
    const state = readDecimal(caller, "state.state", 128, inner.state);
    const increment = readDecimal(caller, "state.inc", 128, inner.inc);
    if ((increment & 1n) === 0n) throw rangeError(caller, "state.inc", "be odd", inner.inc);
    const hasUint32 = readCount(caller, "has_uint32", 1, fields.has_uint32);
    const uinteger = readCount(caller, "uinteger", 0xffffffff, fields.uinteger);
    const seedSequence = fields.seed_seq === undefined ? undefined : SeedSequence.fromJSON(json.seed_seq!);

    const generator = new PCG64(seedSequence ?? 0);
    generator.#words.set(toWords(state));
    generator.#words.set(toWords(increment), 4);
    generator.#seedSequence = seedSequence;
    generator.#hasUint32 = hasUint32;
    generator.#uinteger = uinteger;
    return generator;
  }
  /** The words, up to date and free to be changed. */
  #home(): Int32Array {
    this.#resident?.leave();
    return this.#words;
  }
}
