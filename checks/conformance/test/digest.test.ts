import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { digest } from "../program/digest.ts";

describe("digest", () => {
  it("is the SHA-256 of the numbers' bytes", () => {
    const numbers = Float64Array.from({ length: 20_000 }, (_, i) => 1 / i);
    expect(digest(numbers)).toBe(createHash("sha256").update(numbers).digest("hex"));
  });

  it("tells values apart that differ in a bit or a sign", () => {
    const digests = [0, -0, 1, 1 + Number.EPSILON, Number.MIN_VALUE, Infinity, -Infinity, NaN, 1n, "1", [1, 1], { a: 1 }].map(digest);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it("writes each NaN as the same bits", () => {
    const bits = [0x7ff8000000000000n, 0xfff8000000000000n, 0x7ff0000000000001n, 0x7fffffffffffffffn];
    const digests = bits.map((nan) => digest(new Float64Array(BigUint64Array.of(nan).buffer)));
    expect(new Set(digests)).toEqual(new Set([digest(NaN)]));
    expect(digest(NaN)).toBe(createHash("sha256").update(BigUint64Array.of(bits[0])).digest("hex"));
  });

  it("is the same of an array, its numbers and a generator of them", () => {
    expect(new Set([digest([1, [2, 3]]), digest(Float64Array.of(1, 2, 3)), digest((function* () { yield 1; yield [2, 3]; })())]).size).toBe(1);
  });

  it("refuses what it has no bytes for", () => {
    expect(() => digest(undefined)).toThrow("no way to write undefined");
    expect(() => digest([1, () => 1])).toThrow(TypeError);
  });
});
