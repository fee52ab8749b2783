import { describe, expect, it } from "vitest";
import { advanceWords, PCG64_JUMP } from "../src/pcg64-advance.ts";
import { PCG64 } from "../src/pcg64.ts";
import { PCG64DXSM } from "../src/pcg64dxsm.ts";
import { fromWords, toWords } from "../src/uint-words.ts";

const MODULUS = 1n << 128n;
const MULTIPLIER = 0x2360ed051fc65da44385df649fccf645n;
const INCREMENT = 0xda3e39cb94b95bdb_5851f42d4c957f2dn;
const STATE = 0xfedcba9876543210_0123456789abcdefn;

/** The state so many steps on. */
function advanced(state: bigint, delta: bigint): bigint {
  const words = Int32Array.from([...toWords(state, 4), ...toWords(INCREMENT, 4)]);
  advanceWords(words, delta, MULTIPLIER);
  expect(fromWords(words.subarray(4))).toBe(INCREMENT);
  return fromWords(words.subarray(0, 4));
}

describe("advanceWords", () => {
  it("by n makes n steps of x·m + c modulo 2^128", () => {
    let state = STATE;
    for (let n = 0n; n < 300n; n++) {
      expect(advanced(STATE, n)).toBe(state);
      state = (state * MULTIPLIER + INCREMENT) % MODULUS;
    }
  });

  it("counts steps modulo 2^128, the period: backwards is the rest of the way around", () => {
    expect(advanced(STATE, MODULUS)).toBe(STATE);
    expect(advanced(STATE, -MODULUS + 7n)).toBe(advanced(STATE, 7n));
    for (const delta of [1n, 12_345n, PCG64_JUMP]) expect(advanced(advanced(STATE, delta), -delta)).toBe(STATE);
  });
});

it("a jump is 2^128/φ draws, made odd", () => {
  // x = 2^128/φ = 2^127·(√5 − 1) solves 4·(x + 2^127)² = 5·2^256.
  const isBelow = (x: bigint): boolean => 4n * (x + (1n << 127n)) ** 2n < 5n << 256n;
  expect([isBelow(PCG64_JUMP - 1n), isBelow(PCG64_JUMP)]).toEqual([true, false]);
  expect(PCG64_JUMP & 1n).toBe(1n);
});

it.each([
  ["PCG64", PCG64],
  ["PCG64DXSM", PCG64DXSM],
])("%s advanced by n continues as after n draws", (_, Class) => {
  for (const n of [1, 2, 1000]) {
    const bits = new Class(42);
    for (let i = 0; i < n; i++) bits.next64();
    expect(new Class(42).advance(n).nextDouble()).toBe(bits.nextDouble());
  }
});
