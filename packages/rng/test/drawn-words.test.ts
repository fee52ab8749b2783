import { describe, expect, it } from "vitest";
import { DrawnWords } from "../src/drawn-words.ts";
import { PCG64 } from "../src/index.ts";

describe("DrawnWords", () => {
  it("hands out the generator's draws in order, from blocks and beyond them", () => {
    const single = new PCG64(3);
    const expected = Array.from({ length: 12 }, () => single.nextDouble());
    const drawn = new DrawnWords(new PCG64(3), 4);
    const doubles: number[] = [];
    for (const certain of [3, 9]) {
      expect(drawn.drawBlock(certain)).toBe(2 * Math.min(certain, 4));
      for (let i = 0; i < 6; i++) doubles.push(drawn.nextDouble());
    }
    expect(doubles).toEqual(expected);
  });

  it("draws from the generator what is handed out, and no more", () => {
    const bits = new PCG64(3);
    const drawn = new DrawnWords(bits, 1000);
    drawn.drawBlock(2);
    for (let i = 0; i < 3; i++) drawn.next64();
    const other = new PCG64(3);
    for (let i = 0; i < 3; i++) other.next64();
    expect(bits.toJSON()).toEqual(other.toJSON());
    expect(drawn.output).toEqual(other.output);
  });

  it("draws from the generator before there is a block", () => {
    expect(new DrawnWords(new PCG64(3), 4).nextDouble()).toBe(new PCG64(3).nextDouble());
  });

  it("keeps its blocks small", () => {
    const drawn = new DrawnWords(new PCG64(3), 1e9);
    expect(drawn.words.byteLength).toBe(4096);
    expect(drawn.drawBlock(1e9)).toBe(1024);
  });
});
