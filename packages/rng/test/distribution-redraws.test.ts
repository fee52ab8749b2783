import { describe, expect, it } from "vitest";
import { drawInversion, inversionStart } from "../src/distributions/binomial-inversion.ts";
import { beta, choice, gumbel, laplace, logistic, permutation, shuffle, triangular } from "../src/distributions/index.ts";
import { randomInterval } from "../src/distributions/random-interval.ts";
import { type BitGenerator, defaultRng, type RandomGenerator } from "../src/index.ts";

/** A generator whose uniform draws are these, one after the other. */
function scripted(...uniforms: number[]): RandomGenerator {
  return { random: () => uniforms.shift()!, standardNormal: () => 0, bitGenerator: {} } as unknown as RandomGenerator;
}

describe("a uniform draw whose logarithm is none is made anew, as in NumPy's distributions.c", () => {
  it.each([["gumbel", gumbel], ["laplace", laplace], ["logistic", logistic]] as const)("%s", (_, draw) => {
    expect(draw(scripted(0, 0, 0.25), 1, 2)).toBe(draw(scripted(0.25), 1, 2));
    expect(draw(scripted(0.25), 1, 2)).not.toBe(draw(scripted(0.5), 1, 2));
  });

  it("beta, of two zeros", () => {
    expect(beta(scripted(0, 0, 0.25, 0.5), 0.5, 0.5)).toBe(beta(scripted(0.25, 0.5), 0.5, 0.5));
  });

  it("a binomial draw beyond ten standard deviations", () => {
    const start = inversionStart(1000, 0.001); // P(k > 15) is 2e-14, above 2^-53
    expect(drawInversion(scripted(1 - 2 ** -53, 0.5), start)).toBe(drawInversion(scripted(0.5), start));
    expect(drawInversion(scripted(0.5), start)).toBe(1); // P(0) = 0.37, P(1) = 0.37
  });
});

it.each([[0.4753, 0.4737, 0.001], [Math.exp(-7.5), Math.exp(-0.3), 0.01]])("a beta draw of powers that underflow, of %d and %d, keeps its digits", (u, v, a) => {
  // 1/(1 + (v/u)^(1/a)) of the same uniform draws, by its logarithm, since the power overflows.
  const logPower = (Math.log(v) - Math.log(u)) / a;
  const expected = logPower > 40 ? -logPower : -Math.log1p(Math.exp(logPower));
  expect(Math.log(beta(scripted(u, v), a, a))).toBeCloseTo(expected, 9);
});

describe("integers of masked rejection", () => {
  /** Bits whose words are these: low and high, one pair after the other. */
  function bitsOf(...pairs: [low: number, high: number][]): BitGenerator {
    const output = new Int32Array(2);
    return { output, next64: () => output.set(pairs.shift()!) } as unknown as BitGenerator;
  }

  it("beyond 2^32 take the low bits of the high word, and what is too large is drawn anew", () => {
    expect(randomInterval(bitsOf([7, 0xfffffffd]), 2 ** 33)).toBe(2 ** 32 + 7);
    expect(randomInterval(bitsOf([-1, 3], [1, 2], [0, 2]), 2 ** 33)).toBe(2 ** 33);
    expect(randomInterval(bitsOf([-1, -1]), Number.MAX_SAFE_INTEGER)).toBe(Number.MAX_SAFE_INTEGER);
    expect(randomInterval(bitsOf([5, 0]), 2 ** 32)).toBe(5);
  });

  it("up to 2^32 − 1 take all bits of one word of 32", () => {
    const words = [-1, -3, 7];
    const bits = { nextUint32: () => words.shift()! } as unknown as BitGenerator;
    expect([0xffffffff, 0xfffffffe, 0xffffffff].map((largest) => randomInterval(bits, largest))).toEqual([0xffffffff, 0xfffffffd, 7]);
  });
});

describe("elements are copied to an array of the population's kind", () => {
  const KINDS = [Float64Array, Float32Array, Int32Array, Uint32Array, Int16Array, Uint16Array, Int8Array, Uint8Array, Uint8ClampedArray];

  it.each(KINDS.map((kind) => [kind.name, kind] as const))("%s", (_, kind) => {
    const population = kind.from([10, 20, 30, 40]);
    const places = Array.from(choice(defaultRng(1), 4, { size: 6 }));
    expect(choice(defaultRng(1), population, { size: 6 })).toEqual(kind.from(places.map((place) => population[place])));
    const order = Array.from(permutation(defaultRng(1), 4));
    expect(permutation(defaultRng(1), population)).toEqual(kind.from(order.map((place) => population[place])));
    expect(population).toEqual(kind.from([10, 20, 30, 40]));
    shuffle(defaultRng(1), population);
    expect(population).toEqual(kind.from(order.map((place) => 10 * (place + 1))));
  });

  it("Buffer, whose slice is no copy", () => {
    const population = Buffer.from([10, 20, 30, 40]);
    const permuted = permutation(defaultRng(1), population);
    expect(Array.from(permuted)).toEqual(Array.from(permutation(defaultRng(1), [10, 20, 30, 40])));
    expect(Buffer.isBuffer(permuted)).toBe(true);
    expect(Array.from(choice(defaultRng(1), population, { size: 6 }))).toEqual(choice(defaultRng(1), [10, 20, 30, 40], { size: 6 }));
    expect(Array.from(population)).toEqual([10, 20, 30, 40]);
  });

  it("Array, whatever was made of it", () => {
    const population = Object.setPrototypeOf([10, 20, 30], null) as number[];
    expect(choice(defaultRng(1), population, { size: 6 })).toEqual(choice(defaultRng(1), [10, 20, 30], { size: 6 }));
  });

  it("BigInt64Array", () => {
    const population = BigInt64Array.of(10n, 20n, 30n);
    const places = Array.from(choice(defaultRng(1), 3, { size: 6 }));
    expect(choice(defaultRng(1), population, { size: 6 })).toEqual(BigInt64Array.from(places, (place) => population[place]));
    expect(choice(defaultRng(1), population)).toBe(population[choice(defaultRng(1), 3)]);
  });

  it("none, with probabilities, without a draw", () => {
    const rng = defaultRng(1);
    const state = rng.toJSON();
    expect(choice(rng, Float32Array.of(1, 2), { size: 0, p: [0.5, 0.5] })).toEqual(new Float32Array(0));
    expect(rng.toJSON()).toEqual(state);
  });
});

it("the ends of a triangular distribution are two, and near enough for their distance to be squared", () => {
  const message = "triangular: right must be so near to left (-1e+200) that the square of the distance is finite, got 1e+200";
  expect(() => triangular(defaultRng(1), -1e200, 0, 1e200)).toThrow(new RangeError(message));
  expect(() => triangular(defaultRng(1), 3, 3, 3)).toThrow(new RangeError("triangular: right must be > left (3), got 3"));
});
