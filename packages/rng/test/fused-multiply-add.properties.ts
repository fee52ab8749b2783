import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fusedMultiplyAdd } from "../src/fused-multiply-add.ts";

// Away from overflow and underflow, where the function makes no promise.
const factor = fc.oneof(
  fc.double({ min: -1e30, max: 1e30, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-30),
  fc.integer({ min: -4, max: 4 }),
);

describe("fusedMultiplyAdd", () => {
  it("is a·b + c in exact arithmetic, rounded once", () => {
    fc.assert(
      fc.property(factor, factor, factor, (a, b, c) => {
        expect(fusedMultiplyAdd(a, b, c) + 0).toBe(roundedOnce(a, b, c) + 0); // + 0: the sign of a zero is not of interest
      }),
    );
  });

  it("rounds once where the sum lies close to a tie", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 2, noNaN: true }), fc.double({ min: 1, max: 2, noNaN: true }), fc.integer({ min: -60, max: 60 }), (a, b, k) => {
        const c = -(a * b) * 2 ** k; // cancels all of the product, or reaches only its last bits
        expect(fusedMultiplyAdd(a, b, c)).toBe(roundedOnce(a, b, c));
      }),
    );
  });

  it("sees on which side of a tie the product lies, however close", () => {
    // (1 + i·2^-52)·(1 − i·2^-52) = 1 − i²·2^-104: scaled to half a unit of c, just below or above the tie.
    const unit = fc.integer({ min: 0, max: 1 << 20 });
    const sign = fc.constantFrom(1, -1);
    fc.assert(
      fc.property(unit, unit, sign, sign, fc.integer({ min: -53, max: -50 }), (i, j, s, t, scale) => {
        const a = s * (1 + i * Number.EPSILON) * 2 ** scale;
        const b = 1 - i * Number.EPSILON;
        const c = t * (1 + j * Number.EPSILON);
        expect(fusedMultiplyAdd(a, b, c)).toBe(roundedOnce(a, b, c));
      }),
    );
  });

  it("sees it where the small parts themselves are rounded, to an even or to an odd number, in either direction", () => {
    // The product is 1 + (m − n)·2^-52 − m·n·2^-104, scaled: half a unit of c, or c half a unit of it, and a rest of any size.
    for (const n of [1, 2, 3, 2 ** 10, 2 ** 25, 2 ** 25 + 1, 2 ** 26, 3 * 2 ** 25]) {
      for (const m of [n - 2, n - 1, n, n + 1, n + 2]) {
        for (const scale of [-55, -54, -53, -52, 0, 1, 52, 53, 54]) {
          for (let j = -3; j <= 3; j++) {
            for (const [s, t] of [[1, 1], [1, -1], [-1, 1], [-1, -1]]) {
              const [a, b, c] = [s * (1 + m * Number.EPSILON) * 2 ** scale, 1 - n * Number.EPSILON, t * (1 + j * Number.EPSILON)];
              const expected = roundedOnce(a, b, c);
              const actual = fusedMultiplyAdd(a, b, c);
              if (actual !== expected) expect(actual, `${a}·${b} + ${c}`).toBe(expected); // so many calls of expect take long
            }
          }
        }
      }
    }
  });

  it("keeps the rest of a product that cancels", () => {
    const a = 1 + 2 ** -30;
    expect(fusedMultiplyAdd(a, a, -(a * a))).toBe(2 ** -60);
  });
});

/** a·b + c by integers: Number(bigint) rounds to nearest, ties to even. */
function roundedOnce(a: number, b: number, c: number): number {
  const [ma, ea] = decompose(a);
  const [mb, eb] = decompose(b);
  const [mc, ec] = decompose(c);
  const e = Math.min(ea + eb, ec);
  const sum = ((ma * mb) << BigInt(ea + eb - e)) + (mc << BigInt(ec - e));
  const half = Math.trunc(e / 2); // in two steps, since 2^e itself may underflow
  return Number(sum) * 2 ** half * 2 ** (e - half);
}

/** x as integer · 2^exponent. */
function decompose(x: number): [bigint, number] {
  let exponent = 0;
  while (!Number.isInteger(x)) {
    x *= 2;
    exponent--;
  }
  return [BigInt(x), exponent];
}
