import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { MT19937 } from "../src/mt19937.ts";
import golden from "./golden/numpy-jumps.json" with { type: "json" };
import { goldenState } from "./golden-state.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

describe("MT19937", () => {
  it("gives two draws of 32 bits as one of 64, the high word first", () => {
    const [words, pairs] = [new MT19937(7), new MT19937(7)];
    for (let i = 0; i < 1000; i++) {
      pairs.next64();
      expect([pairs.output[1] >>> 0, pairs.output[0] >>> 0]).toEqual([words.nextUint32(), words.nextUint32()]);
    }
  });

  it("makes doubles of 27 and 26 bits, the first bits of two draws", () => {
    const [words, doubles] = [new MT19937(7), new MT19937(7)];
    for (let i = 0; i < 1000; i++) expect(doubles.nextDouble()).toBe(((words.nextUint32() >>> 5) * 2 ** 26 + (words.nextUint32() >>> 6)) / 2 ** 53);
  });

  it.each(golden.MT19937)("jumped($jumps) after $words words is in NumPy's state, and moves none", ({ jumps, words, state }) => {
    const bits = new MT19937(42);
    for (let i = 0; i < words; i++) bits.nextUint32();
    const before = bits.toJSON();
    const ahead = bits.jumped(jumps);
    expect(goldenState(ahead.toJSON())).toEqual(state);
    expect(bits.toJSON()).toEqual(before);
    expect(() => ahead.spawn(1)).toThrow("spawn: the generator was restored from a state without seed_seq");
    if (jumps === 1) expect(bits.jumped().toJSON()).toEqual(ahead.toJSON());
  });

  it("jumps by the polynomial that its generator prints", () => {
    const printed = execFileSync(process.execPath, [path("../scripts/generate-mt19937-jump.mjs")], { encoding: "utf8" });
    expect(readFileSync(path("../src/mt19937-jump.generated.ts"), "utf8") === printed).toBe(true); // not toBe on the text: a failure would print all of it
  });

  it.each<[unknown, ErrorConstructor, string]>([
    [-1, RangeError, "be a non-negative integer, got -1"],
    [10_001, RangeError, "be at most 10000, got 10001"],
    [0.5, RangeError, "be a non-negative integer, got 0.5"],
    ["1", TypeError, 'be a non-negative integer, got "1"'],
    [1n, TypeError, "be a non-negative integer, got 1n"],
  ])("refuses %o jumps", (jumps, kind, message) => {
    expect(() => new MT19937(1).jumped(jumps as never)).toThrow(new kind(`MT19937.jumped: jumps must ${message}`));
  });

  const { key } = new MT19937(1).toJSON().state;
  it("takes a state with a word of zeros", () => {
    const state = { key: Object.assign([...key], { 3: 0 }), pos: 5 };
    expect(MT19937.fromJSON({ bit_generator: "MT19937", state }).toJSON()).toMatchObject({ state });
  });

  it.each<[string, unknown, ErrorConstructor, string]>([
    ["no key", { pos: 0 }, TypeError, "state.key must be an array of 624 integers, got undefined"],
    ["a typed key", { key: new Uint32Array(624), pos: 0 }, TypeError, "state.key must be an array of 624 integers, got Uint32Array of length 624"],
    ["a short key", { key: key.slice(1), pos: 0 }, RangeError, "state.key must hold 624 integers, got Array of length 623"],
    ["words of zeros", { key: key.map(() => 0), pos: 0 }, RangeError, "state.key must hold a word other than 0, got Array of length 624"],
    ["a large word", { key: Object.assign([...key], { 3: 2 ** 32 }), pos: 0 }, RangeError, "state.key[3] must be an integer from 0 to 4294967295, got 4294967296"],
    ["a word in text", { key: Object.assign([...key], { 3: "7" }), pos: 0 }, TypeError, 'state.key[3] must be an integer, got "7"'],
    ["a position beyond the key", { key, pos: 625 }, RangeError, "state.pos must be an integer from 0 to 624, got 625"],
    ["no position", { key }, TypeError, "state.pos must be an integer, got undefined"],
    ["no state", undefined, TypeError, "state must be an object, got undefined"],
  ])("refuses a state with %s", (_, state, kind, message) => {
    expect(() => MT19937.fromJSON({ bit_generator: "MT19937", state: state as never })).toThrow(new kind(`MT19937.fromJSON: ${message}`));
  });
});
