import { describe, expect, it } from "vitest";
import { SeedSequence } from "../src/seed-sequence.ts";
import golden from "./golden/numpy-streams.json" with { type: "json" };
import { readEntropy } from "./read-entropy.ts";

// Data of the C++ reference, https://gist.github.com/imneme/540829265469e673d045, as in NumPy's test_seed_sequence.py.
const REFERENCE: [entropy: number[], uint32: number[], uint64: bigint[]][] = [
  [[3735928559, 195939070, 229505742, 305419896], [3914649087, 576849849, 3593928901, 2229911004], [2477551240072187391n, 9577394838764454085n]],
  [[3668361503, 4165561550, 1661411377, 3634257570], [2240804226, 3691353228, 1365957195, 2654016646], [15854241394484835714n, 11398914698975566411n]],
  [[164546577, 4166754639, 1765190214, 1303880213], [3562296087, 3191708229, 1147942216, 3726991905], [13708282465491374871n, 16007308345579681096n]],
  [[446610472, 3941463886, 522937693, 1882353782], [1403443605, 3591372999, 1291086759, 441919183], [15424829579845884309n, 1898028439751125927n]],
  [[1864922766, 1719732118, 3882010307, 1776744564], [1086200464, 2191331643, 560336446, 3658716651], [9411697742461147792n, 15714068361935982142n]],
];

describe("SeedSequence", () => {
  it.each(REFERENCE)("of %o gives the words of the C++ reference", (entropy, uint32, uint64) => {
    const sequence = new SeedSequence(entropy);
    expect(Array.from(sequence.generateState(4))).toEqual(uint32);
    expect(Array.from(sequence.generateState(2, "uint64"))).toEqual(uint64);
  });

  it("gives NumPy's words for every golden seed and child", () => {
    for (const { entropy, spawnKey, uint32, uint64, poolOf8 } of golden.streams) {
      const sequence = new SeedSequence(readEntropy(entropy), { spawnKey });
      expect(Array.from(sequence.generateState(9))).toEqual(uint32);
      expect(Array.from(sequence.generateState(5, "uint64"), String)).toEqual(uint64);
      expect(Array.from(new SeedSequence(readEntropy(entropy), { spawnKey, poolSize: 8 }).generateState(3))).toEqual(poolOf8);
    }
  });

  it("takes numbers and bigints alike, and integers of any size", () => {
    expect(new SeedSequence(42n).generateState(4)).toEqual(new SeedSequence(42).generateState(4));
    expect(new SeedSequence([42n, 7]).generateState(4)).toEqual(new SeedSequence([42, 7n]).generateState(4));
    // An integer is its 32-bit words, lowest first.
    expect(new SeedSequence((7n << 192n) + 5n).generateState(4)).toEqual(new SeedSequence([5, 0, 0, 0, 0, 0, 7]).generateState(4));
  });

  it("spawns the children that their keys name, and goes on counting", () => {
    const parent = new SeedSequence([1, 2, 3], { spawnKey: [9], poolSize: 8 });
    const children = [...parent.spawn(2), ...parent.spawn(1)];
    expect(children.map((child) => child.spawnKey)).toEqual([[9, 0], [9, 1], [9, 2]]);
    expect(children.every((child) => child.poolSize === 8 && child.nChildrenSpawned === 0)).toBe(true);
    expect(parent.nChildrenSpawned).toBe(3);
    expect(parent.spawn(0)).toEqual([]);
  });

  it("starts from fresh entropy when there is no seed, and tells it", () => {
    const a = new SeedSequence();
    const b = new SeedSequence();
    expect(typeof a.entropy).toBe("bigint");
    expect(a.entropy).not.toBe(b.entropy); // equal once in 2^128 runs
    expect(new SeedSequence(a.entropy).generateState(4)).toEqual(a.generateState(4));
  });

  it("draws its fresh entropy from all words of the pool", () => {
    // Of 32 sequences of 256 bits, one at least sets the top bit: false alarm once in 2^32 runs.
    const largest = Array.from({ length: 32 }, () => new SeedSequence(undefined, { poolSize: 8 }).entropy as bigint).reduce((a, b) => (a > b ? a : b));
    expect(largest >> 255n).toBe(1n);
    expect(largest >> 256n).toBe(0n);
  });

  it("counts children when they are there, and no more than NumPy can", () => {
    const sequence = new SeedSequence(1, { nChildrenSpawned: 2 ** 32 - 1 });
    expect(() => sequence.spawn(2)).toThrow(RangeError);
    expect(sequence.spawn(1)[0].spawnKey).toEqual([2 ** 32 - 1]);
    expect(SeedSequence.fromJSON(sequence.toJSON()).nChildrenSpawned).toBe(2 ** 32);
  });

  it("cannot be changed from outside", () => {
    const spawnKey = [3];
    const sequence = new SeedSequence([1, 2], { spawnKey });
    spawnKey[0] = 4;
    expect(sequence.spawnKey).toEqual([3]);
    expect(() => ((sequence.entropy as number[])[0] = 9)).toThrow(TypeError);
    expect(() => ((sequence.spawnKey as number[])[0] = 9)).toThrow(TypeError);
  });

  it("keeps a copy of its seed", () => {
    const seed = [1, 2, 3];
    const sequence = new SeedSequence(seed);
    seed[0] = 7;
    expect(sequence.entropy).toEqual([1, 2, 3]);
    expect(sequence.spawn(1)[0].entropy).toEqual([1, 2, 3]);
  });

  it("survives JSON and structuredClone", () => {
    for (const entropy of [0, 42, 2n ** 128n - 1n, [1, 2n ** 60n]]) {
      const sequence = new SeedSequence(entropy, { spawnKey: [3, 2n ** 70n], poolSize: 6 });
      sequence.spawn(2);
      for (const json of [JSON.parse(JSON.stringify(sequence)), structuredClone(sequence.toJSON())]) {
        const restored = SeedSequence.fromJSON(json);
        expect(restored.toJSON()).toEqual(sequence.toJSON());
        expect(restored.generateState(4)).toEqual(sequence.generateState(4));
        expect(restored.spawn(1)[0].spawnKey[2]).toBe(2);
      }
    }
  });

  it("of the largest pool has NumPy's words", () => {
    // numpy.random.SeedSequence(1, pool_size=1024).generate_state(3), NumPy 1.24.2
    expect(Array.from(new SeedSequence(1, { poolSize: 1024 }).generateState(3))).toEqual([184647987, 175816317, 1569023750]);
  });

  it("writes the largest exact integer as a number", () => {
    expect(new SeedSequence(2 ** 53 - 1, { spawnKey: [2n ** 53n - 1n] }).toJSON()).toMatchObject({ entropy: 2 ** 53 - 1, spawn_key: [2 ** 53 - 1] });
  });

  it("writes the keys of NumPy's SeedSequence.state, integers from 2^53 up as strings", () => {
    expect(new SeedSequence(2n ** 53n, { spawnKey: [2] }).toJSON()).toEqual({
      entropy: "9007199254740992",
      spawn_key: [2],
      pool_size: 4,
      n_children_spawned: 0,
    });
    expect(new SeedSequence([7n, 2n ** 64n]).toJSON().entropy).toEqual([7, "18446744073709551616"]);
  });
});
