import { describe, expect, it } from "vitest";
import { pcg64dxsmWords } from "../src/pcg64dxsm-words.ts";
import { pcg64Words } from "../src/pcg64-words.ts";
import { fromWords, toWords } from "../src/uint-words.ts";

const MASK = (1n << 128n) - 1n;
const MASK64 = (1n << 64n) - 1n;

type Reference = (state: bigint, increment: bigint) => [state: bigint, output: bigint];

/** The definition, in integers: one step, then the xor of the halves rotated right by the top six bits. */
function pcg64(state: bigint, increment: bigint): [state: bigint, output: bigint] {
  const next = (state * 0x2360ed051fc65da44385df649fccf645n + increment) & MASK;
  const folded = (next >> 64n) ^ (next & MASK64);
  const rotation = next >> 122n;
  return [next, ((folded >> rotation) | (folded << (64n - rotation))) & MASK64];
}

/** The definition, in integers: the double xorshift multiply of the halves, and one step. */
function pcg64dxsm(state: bigint, increment: bigint): [state: bigint, output: bigint] {
  const multiplier = 0xda942042e4dd58b5n;
  let high = state >> 64n;
  high ^= high >> 32n;
  high = (high * multiplier) & MASK64;
  high ^= high >> 48n;
  return [(state * multiplier + increment) & MASK, (high * ((state & MASK64) | 1n)) & MASK64];
}

describe.each<[string, typeof pcg64Words, Reference]>([
  ["pcg64Words", pcg64Words, pcg64],
  ["pcg64dxsmWords", pcg64dxsmWords, pcg64dxsm],
])("%s", (_, draw, reference) => {
  function check(state: bigint, increment: bigint): void {
    const words = Int32Array.from([...toWords(state, 4), ...toWords(increment, 4)]);
    const out = new Int32Array(2);
    draw(words, out, 1);
    const [next, output] = reference(state, increment);
    expect(fromWords(words.subarray(0, 4))).toBe(next);
    expect(fromWords(words.subarray(4))).toBe(increment);
    expect(fromWords(out)).toBe(output);
  }

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

  it("draws n times what it draws once", () => {
    const many = Int32Array.from({ length: 8 }, (_, i) => i + 1);
    const one = many.slice();
    const out = new Int32Array(14);
    draw(many, out, 7);
    for (let i = 0; i < 7; i++) {
      const single = new Int32Array(2);
      draw(one, single, 1);
      expect(out.subarray(2 * i, 2 * i + 2)).toEqual(single);
    }
    expect(many).toEqual(one);
  });
});
