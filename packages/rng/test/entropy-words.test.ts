import { describe, expect, it } from "vitest";
import { entropyWords } from "../src/entropy-words.ts";

describe("entropyWords", () => {
  it("are those of NumPy's _coerce_to_uint32_array", () => {
    // Examples of its docstring, numpy/random/bit_generator.pyx
    expect(entropyWords(12345)).toEqual([12345]);
    expect(entropyWords([12345, 0x10deadbeefn, 67890, 0xdeadbeef])).toEqual([12345, 3735928559, 16, 67890, 3735928559]);
    expect(entropyWords(1234567890123456789012345678901234567890n)).toEqual([3460238034, 2898026390, 3235640248, 2697535605, 3]);
  });

  it("are one word for zero", () => {
    expect(entropyWords(0)).toEqual([0]);
    expect(entropyWords([0n, 0])).toEqual([0, 0]);
  });
});
