import type { BitGenerator, BitGeneratorClass } from "./bit-generator.ts";
import { bitGeneratorFromJSON } from "./bit-generator-from-json.ts";
import { checkSize } from "./check-arguments.ts";
import { drawsOf } from "./draws-from-bits.ts";
import { exponential, fillExponential, fillStandardExponential, standardExponential } from "./exponential.ts";
import type { IntegerArrays, IntegerDraws, IntegerDtype } from "./integer-dtype.ts";
import { type EndpointOption, fillIntegers, type IntegerArray, type IntegersOptions, integers } from "./integers.ts";
import type { NewFloat64Array } from "./new-array.ts";
import { fillNormal, fillStandardNormal, normal, standardNormal } from "./normal.ts";
import type { SeedSequence } from "./seed-sequence.ts";
import type { NormalSource, UniformSource } from "./sources.ts";
import type { StandardDraws } from "./standard-draws.ts";
import type { BitGeneratorJSON } from "./state-json.ts";
import { fillRandom, fillUniform, random, uniform } from "./uniform.ts";

/**
 * Draws from distributions, with the bits of NumPy's `Generator` on the same bit generator.
 *
 * A method gives one draw, or with a size a new array of shape (size,). Its fill form writes the same draws to an array of
 * the caller's and returns it. Each throws a TypeError for an argument of the wrong kind and a RangeError for a value out of
 * range, before anything is drawn. Methods and parameters have NumPy's names.
 *
 * @example new RandomGenerator(new PCG64(42)).standardNormal() // => 0.30471707975443135
 * @see Python: numpy.random.Generator
 */
export class RandomGenerator implements NormalSource, UniformSource {
  /** Source of the random bits, and owner of the state. */
  readonly bitGenerator: BitGenerator;

  readonly #draws: StandardDraws;

  constructor(bitGenerator: BitGenerator) {
    this.#draws = drawsOf(bitGenerator);
    this.bitGenerator = bitGenerator;
  }

  /**
   * Uniform on [0, 1): multiples of 2^-53.
   * @example defaultRng(42).random() // => 0.7739560485559633
   */
  random(): number;
  random(size: number): NewFloat64Array;
  random(size?: number): number | NewFloat64Array {
    return random(this.#draws, size);
  }
  /** The draws of `random`, into `out`. */
  fillRandom<T extends Float64Array>(out: T): T { return fillRandom(this.#draws, out); }

  /**
   * Uniform on [low, high), high only by rounding: low + (high − low)·random(). Limits and difference finite, low ≤ high.
   * @example defaultRng(42).uniform(120, 320) // => 274.79120971119267
   */
  uniform(low?: number, high?: number): number;
  uniform(low: number, high: number, size: number): NewFloat64Array;
  uniform(low = 0, high = 1, size?: number): number | NewFloat64Array {
    return uniform(this.#draws, low, high, size);
  }
  /** The draws of `uniform`, into `out`. */
  fillUniform<T extends Float64Array>(out: T, low = 0, high = 1): T { return fillUniform(this.#draws, out, low, high); }

  /**
   * Normal of mean 0 and standard deviation 1, by the ziggurat method.
   * @example defaultRng(42).standardNormal(2) // => [0.30471707975443135, -1.0399841062404955]
   */
  standardNormal(): number;
  standardNormal(size: number): NewFloat64Array;
  standardNormal(size?: number): number | NewFloat64Array {
    return standardNormal(this.#draws, size);
  }
  /** The draws of `standardNormal`, into `out`. */
  fillStandardNormal<T extends Float64Array>(out: T): T { return fillStandardNormal(this.#draws, out); }

  /**
   * Normal of mean loc and standard deviation scale: loc + scale·standardNormal(). Both finite, scale ≥ 0.
   * @example defaultRng(42).normal(220, 22) // => 226.7037757545975
   */
  normal(loc?: number, scale?: number): number;
  normal(loc: number, scale: number, size: number): NewFloat64Array;
  normal(loc = 0, scale = 1, size?: number): number | NewFloat64Array {
    return normal(this.#draws, loc, scale, size);
  }
  /** The draws of `normal`, into `out`. */
  fillNormal<T extends Float64Array>(out: T, loc = 0, scale = 1): T { return fillNormal(this.#draws, out, loc, scale); }

  /**
   * Exponential of mean 1, by the ziggurat method.
   * @example defaultRng(42).standardExponential() // => 2.4042086039659947
   */
  standardExponential(): number;
  standardExponential(size: number): NewFloat64Array;
  standardExponential(size?: number): number | NewFloat64Array {
    return standardExponential(this.#draws, size);
  }
  /** The draws of `standardExponential`, into `out`. */
  fillStandardExponential<T extends Float64Array>(out: T): T { return fillStandardExponential(this.#draws, out); }

  /**
   * Exponential of mean scale: scale·standardExponential(). Finite, scale ≥ 0.
   * @example defaultRng(42).exponential(10) // => 24.042086039659946
   */
  exponential(scale?: number): number;
  exponential(scale: number, size: number): NewFloat64Array;
  exponential(scale = 1, size?: number): number | NewFloat64Array {
    return exponential(this.#draws, scale, size);
  }
  /** The draws of `exponential`, into `out`. */
  fillExponential<T extends Float64Array>(out: T, scale = 1): T { return fillExponential(this.#draws, out, scale); }

  /**
   * Uniform integers from low up to high, without high itself unless `endpoint`; below low if there is no high.
   * Numbers below 2^53, or the integers of a dtype: bigints of 64 bits, booleans of bool, else numbers.
   * @example defaultRng(42).integers(1, 6, { size: 5, endpoint: true }) // => [1, 5, 4, 3, 3]
   */
  integers<D extends IntegerDtype>(low: number | bigint, high: number | bigint | undefined, options: IntegersOptions & { size: number; dtype: D }): IntegerArrays[D];
  integers<D extends IntegerDtype>(low: number | bigint, high: number | bigint | undefined, options: IntegersOptions & { size?: undefined; dtype: D }): IntegerDraws[D];
  integers(low: number, high: number | undefined, options: IntegersOptions & { size: number; dtype?: undefined }): NewFloat64Array;
  integers(low: number, high?: number, options?: IntegersOptions & { size?: undefined; dtype?: undefined }): number;
  integers(low: number | bigint, high: number | bigint | undefined, options: IntegersOptions): number | bigint | boolean | IntegerArray;
  integers(low: number | bigint, high?: number | bigint, options: IntegersOptions = {}): number | bigint | boolean | IntegerArray {
    return integers(this.bitGenerator, low, high, options);
  }
  /** The draws of `integers`, into `out`, whose kind is the dtype: `uint8` for a Uint8Array, never `bool`. */
  fillIntegers<T extends Float64Array>(out: T, low: number, high?: number, options?: EndpointOption): T;
  fillIntegers<T extends IntegerArrays[IntegerDtype]>(out: T, low: number | bigint, high?: number | bigint, options?: EndpointOption): T;
  fillIntegers(out: IntegerArray, low: number | bigint, high?: number | bigint, options?: EndpointOption): IntegerArray {
    return fillIntegers(this.bitGenerator, out, low, high, options?.endpoint ?? false);
  }

  /** What the generator was seeded with; undefined after a restore from a state without it. */
  get seedSequence(): SeedSequence | undefined { return this.bitGenerator.seedSequence; }

  /** Generators independent of this one and of each other: one per worker, per node, per simulation. */
  spawn(nChildren: number): RandomGenerator[] {
    checkSize("RandomGenerator.spawn", "nChildren", nChildren);
    return this.bitGenerator.spawn(nChildren).map((child) => new RandomGenerator(child));
  }

  /** NumPy's state dict with `seed_seq`; survives JSON and structuredClone, and continues with the same bits. */
  toJSON(): BitGeneratorJSON {
    return this.bitGenerator.toJSON();
  }

  /** The generator that `toJSON` or Python described; `classes` are the bit generators that it may have. */
  static fromJSON(json: BitGeneratorJSON, classes: readonly BitGeneratorClass[]): RandomGenerator {
    return new RandomGenerator(bitGeneratorFromJSON(json, classes));
  }
}
