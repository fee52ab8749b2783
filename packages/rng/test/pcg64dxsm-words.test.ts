import { describe, expect, it } from "vitest";
import { pcg64dxsmWords } from "../src/pcg64dxsm-words.ts";
import { fromWords, toWords } from "../src/uint-words.ts";

const MULTIPLIER = 0xda942042e4dd58b5n;
const MASK = (1n << 128n) - 1n;
const MASK64 = (1n << 64n) - 1n;

/** The definition, in integers: the double xorshift multiply of the halves, and one step. */
function reference(state: bigint, increment: bigint): [state: bigint, output: bigint] {
  let high = state >> 64n;
  high ^= high >> 32n;
  high = (high * MULTIPLIER) & MASK64;
  high ^= high >> 48n;
  return [(state * MULTIPLIER + increment) & MASK, (high * ((state & MASK64) | 1n)) & MASK64];
}

function check(state: bigint, increment: bigint): void {
  const words = Int32Array.from([...toWords(state, 4), ...toWords(increment, 4)]);
  const out = new Int32Array(2);
  pcg64dxsmWords(words, out, 1);
  const [next, output] = reference(state, increment);
  expect(fromWords(words.subarray(0, 4))).toBe(next);
  expect(fromWords(words.subarray(4))).toBe(increment);
  expect(fromWords(out)).toBe(output);
}

describe("pcg64dxsmWords", () => {
  it("carries through words of ones, zeros and single bits", () => {
    // The product's carries are computed in float64; these words give the largest and the smallest of them.
    const words = [0n, 1n, 0x7fffffffn, 0x80000000n, 0xfffffffen, 0xffffffffn];
    for (let i = 0; i < words.length ** 4; i++) {
      const word = (power: number): bigint => words[Math.floor(i / words.length ** power) % words.length];
      const state = word(0) | (word(1) << 32n) | (word(2) << 64n) | (word(3) << 96n);
      for (const increment of [1n, MASK, (state << 1n) & MASK | 1n]) check(state, increment);
    }
  });

  it("follows the definition from state to state", () => {
    let state = 0x2545f4914f6cdd1d_9e3779b97f4a7c15n;
    for (let i = 0; i < 20_000; i++) {
      check(state, (state >> 3n) | 1n);
      [state] = reference(state, 0xda3e39cb94b95bdbn);
    }
  });
});
