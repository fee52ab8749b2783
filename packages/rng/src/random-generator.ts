import { rangeError, typeError } from "@concord/argument-error";
import type { BitGenerator, BitGeneratorClass } from "./bit-generator.ts";
import { exponential, fillExponential } from "./exponential.ts";
import type { IntegerDtype } from "./integer-sampler.ts";
import { fillIntegers, type IntegerArray, type IntegersOptions, integers } from "./integers.ts";
import { fillNormal, normal } from "./normal.ts";
import { fillRandom, random } from "./random.ts";
import type { SeedSequence } from "./seed-sequence.ts";
import type { NormalSource, UniformSource } from "./sources.ts";
import { fillStandardExponential, standardExponential } from "./standard-exponential.ts";
import { fillStandardNormal, standardNormal } from "./standard-normal.ts";
import { type BitGeneratorJSON, readObject } from "./state-json.ts";
import { fillUniform, uniform } from "./uniform.ts";

/**
 * Draws from distributions, with the bits of NumPy's `Generator` on the same bit generator.
 *
 * A method gives one draw, or with a size a new array of shape (size,). Its fill form writes the same draws to an array of
 * the caller's and returns it. Each throws a TypeError for an argument of the wrong kind and a RangeError for a value out of
 * range, before anything is drawn.
 *
 * @example new RandomGenerator(new PCG64(42)).standardNormal() // => 0.30471707975443135
 * @see Python: numpy.random.Generator
 */
export class RandomGenerator implements NormalSource, UniformSource {
  /** Source of the random bits, and owner of the state. */
  readonly bitGenerator: BitGenerator;

  constructor(bitGenerator: BitGenerator) {
    if (typeof bitGenerator?.next64 !== "function") {
      throw typeError("RandomGenerator", "bitGenerator", "be a bit generator such as new PCG64(42)", bitGenerator);
    }
    this.bitGenerator = bitGenerator;
  }

  /** Uniform on [0, 1): multiples of 2^-53. */
  random(): number;
  random(size: number): Float64Array;
  random(size?: number): number | Float64Array {
    return random(this.bitGenerator, size);
  }
  fillRandom(out: Float64Array): Float64Array {
    return fillRandom(this.bitGenerator, out);
  }

  /** Uniform on [low, high): low + (high − low)·random(); both limits and their difference finite, low ≤ high. */
  uniform(low?: number, high?: number): number;
  uniform(low: number, high: number, size: number): Float64Array;
  uniform(low = 0, high = 1, size?: number): number | Float64Array {
    return uniform(this.bitGenerator, low, high, size);
  }
  fillUniform(out: Float64Array, low = 0, high = 1): Float64Array {
    return fillUniform(this.bitGenerator, out, low, high);
  }

  /** Normal of mean 0 and standard deviation 1 (ziggurat method). */
  standardNormal(): number;
  standardNormal(size: number): Float64Array;
  standardNormal(size?: number): number | Float64Array {
    return standardNormal(this.bitGenerator, size);
  }
  fillStandardNormal(out: Float64Array): Float64Array {
    return fillStandardNormal(this.bitGenerator, out);
  }

  /** Normal of mean loc and standard deviation scale ≥ 0: loc + scale·standardNormal(); both finite. */
  normal(loc?: number, scale?: number): number;
  normal(loc: number, scale: number, size: number): Float64Array;
  normal(loc = 0, scale = 1, size?: number): number | Float64Array {
    return normal(this.bitGenerator, loc, scale, size);
  }
  fillNormal(out: Float64Array, loc = 0, scale = 1): Float64Array {
    return fillNormal(this.bitGenerator, out, loc, scale);
  }

  /** Exponential of mean 1 (ziggurat method). */
  standardExponential(): number;
  standardExponential(size: number): Float64Array;
  standardExponential(size?: number): number | Float64Array {
    return standardExponential(this.bitGenerator, size);
  }
  fillStandardExponential(out: Float64Array): Float64Array {
    return fillStandardExponential(this.bitGenerator, out);
  }

  /** Exponential of mean scale ≥ 0, finite: scale·standardExponential(). */
  exponential(scale?: number): number;
  exponential(scale: number, size: number): Float64Array;
  exponential(scale = 1, size?: number): number | Float64Array {
    return exponential(this.bitGenerator, scale, size);
  }
  fillExponential(out: Float64Array, scale = 1): Float64Array {
    return fillExponential(this.bitGenerator, out, scale);
  }

  /** Uniform integers from low to high, high left out unless `endpoint`; from 0 to low if there is no high. */
  integers(low: number | bigint, high: number | bigint | undefined, options: IntegersOptions & { size: number; dtype: "int64" }): BigInt64Array;
  integers(low: number | bigint, high: number | bigint | undefined, options: IntegersOptions & { size: number; dtype: "uint64" }): BigUint64Array;
  integers(low: number | bigint, high: number | bigint | undefined, options: IntegersOptions & { size?: undefined; dtype: IntegerDtype }): bigint;
  integers(low: number, high: number | undefined, options: IntegersOptions & { size: number; dtype?: undefined }): Float64Array;
  integers(low: number, high?: number, options?: IntegersOptions & { size?: undefined; dtype?: undefined }): number;
  integers(low: number | bigint, high?: number | bigint, options: IntegersOptions = {}): number | bigint | IntegerArray {
    return integers(this.bitGenerator, low, high, options);
  }
  fillIntegers(out: Float64Array, low: number, high?: number, options?: { endpoint?: boolean }): Float64Array;
  fillIntegers<T extends BigInt64Array | BigUint64Array>(out: T, low: number | bigint, high?: number | bigint, options?: { endpoint?: boolean }): T;
  fillIntegers(out: IntegerArray, low: number | bigint, high?: number | bigint, options: { endpoint?: boolean } = {}): IntegerArray {
    return fillIntegers(this.bitGenerator, out, low, high, options.endpoint ?? false);
  }

  /** What the generator was seeded with; undefined after a restore from a state without it. */
  get seedSequence(): SeedSequence | undefined {
    return this.bitGenerator.seedSequence;
  }

  /** Generators independent of this one and of each other: one per worker, per node, per simulation. */
  spawn(nChildren: number): RandomGenerator[] {
    return this.bitGenerator.spawn(nChildren).map((child) => new RandomGenerator(child));
  }

  /** NumPy's state dict with `seed_seq`; survives JSON and structuredClone, and continues with the same bits. */
  toJSON(): BitGeneratorJSON {
    return this.bitGenerator.toJSON();
  }

  /** The generator that `toJSON` or Python described; `classes` are the bit generators that it may have. */
  static fromJSON(json: BitGeneratorJSON, classes: readonly BitGeneratorClass[]): RandomGenerator {
    const caller = "RandomGenerator.fromJSON";
    if (!Array.isArray(classes)) throw typeError(caller, "classes", "be an array of bit generators such as [PCG64]", classes);
    const { bit_generator: name } = readObject(caller, "json", json);
    const found = classes.find((candidate) => candidate.bitGenerator === name);
    const names = classes.map((candidate) => candidate.bitGenerator).join(", ");
    if (found === undefined) throw rangeError(caller, "bit_generator", `be one of the given classes (${names})`, name);
    return new RandomGenerator(found.fromJSON(json));
  }
}
