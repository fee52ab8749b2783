import { afterEach, describe, expect, it, vi } from "vitest";
import { sigmoidScalar } from "../src/index.ts";
import { SIGMOID_KERNEL } from "../src/sigmoid-kernel.generated.ts";

type Sigmoid = typeof import("../src/index.ts");

/** The package as it is loaded where WebAssembly is refused. */
async function withoutWebAssembly(): Promise<Sigmoid> {
  vi.resetModules();
  vi.stubGlobal("WebAssembly", undefined);
  return import("../src/index.ts");
}

/** The package as it is loaded elsewhere, and how many modules it has compiled since. */
async function countingCompilations(): Promise<[Sigmoid, () => number]> {
  vi.resetModules();
  const original = (globalThis as unknown as { WebAssembly: { Module: new (bytes: Uint8Array) => object } }).WebAssembly;
  const Module = vi.fn((bytes: Uint8Array) => new original.Module(bytes));
  vi.stubGlobal("WebAssembly", { ...original, Module: class { constructor(bytes: Uint8Array) { return Module(bytes); } }, Instance: (original as unknown as { Instance: unknown }).Instance });
  return [await import("../src/index.ts"), () => Module.mock.calls.length];
}

const EDGES = [Infinity, -Infinity, 0, -0, Number.NaN, 5e-324, -5e-324, 2.2e-308, 1e308, -1e308, 6, 886, 887, 892, 893, 899, 900];
const CLIP = [-886.8571428571428, -886.857142857143, 898.8571428571428, 898.857142857143]; // v0 ∓ 500/r
const VALUES = Float64Array.from([
  ...EDGES,
  ...EDGES.map((v) => -v),
  ...CLIP.flatMap((v) => Array.from({ length: 200 }, (_, i) => v + (i - 100) * 2 ** -43)),
  ...Array.from({ length: 120_000 }, (_, i) => ((((i * 7919) % 120_000) / 120_000) * 2 - 1) * 10 ** (i % 4)),
]);

describe("the WebAssembly kernel", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it.each([
    [2.5, 6, 0.56],
    [50, -3.3, -7.7],
    [0, 0, 0],
  ])("gives the scalar's bits for e0 %d, v0 %d, r %d, and so does JavaScript where it is refused", async (...parameters) => {
    const [{ sigmoid, sigmoidInto }, compilations] = await countingCompilations();
    const rates = sigmoid(VALUES, ...parameters);
    expect(compilations()).toBe(1); // it did run
    // Object.is tells −0 from 0, and takes NaN as one value.
    expect(rates.every((rate, i) => Object.is(rate, sigmoidScalar(VALUES[i], ...parameters)))).toBe(true);
    expect(sigmoidInto(VALUES.slice(), VALUES, ...parameters).every((rate, i) => Object.is(rate, rates[i]))).toBe(true);
    const refused = await withoutWebAssembly();
    expect(refused.sigmoid(VALUES, ...parameters).every((rate, i) => Object.is(rate, rates[i]))).toBe(true);
  });

  it.each([15, 16, 17, 100, 2047, 2048, 2049, 4096, 10_001])("takes %d numbers, in chunks if need be: arrays, other views, in place", async (n) => {
    const [{ sigmoid, sigmoidInto }] = await countingCompilations();
    const v = VALUES.slice(1000, 1000 + n);
    const expected = v.map((x) => sigmoidScalar(x, 2.5, 6, 0.56));
    expect(sigmoid(v)).toEqual(expected);
    expect(sigmoid([...v])).toEqual(expected);
    expect(sigmoid({ ...Array.from(v), length: n })).toEqual(expected);
    expect(sigmoid(Float32Array.from(v))).toEqual(Float32Array.from(v).reduce((rates, x, i) => rates.fill(sigmoidScalar(x, 2.5, 6, 0.56), i, i + 1), new Float64Array(n)));
    expect(sigmoidInto(v, v)).toEqual(expected);
  });

  it("writes inside of out alone", async () => {
    const [{ sigmoidInto }] = await countingCompilations();
    const whole = new Float64Array(120).fill(-1);
    sigmoidInto(whole.subarray(10, 110), new Float64Array(100));
    expect(whole.every((rate, i) => (i < 10 || i >= 110 ? rate === -1 : rate > 0))).toBe(true);
  });

  it("is compiled when an array is long enough, and once", async () => {
    const [{ sigmoid }, compilations] = await countingCompilations();
    sigmoid(6);
    sigmoid(new Float64Array(15));
    expect(compilations()).toBe(0);
    for (let i = 0; i < 5; i++) sigmoid(new Float64Array(10_000));
    expect(compilations()).toBe(1);
  });

  it("is taken for 16 numbers, and asked for once where it is refused", async () => {
    const [{ sigmoid }, compilations] = await countingCompilations();
    sigmoid(new Float64Array(16));
    expect(compilations()).toBe(1);
    vi.resetModules();
    const Module = vi.fn(function () {
      throw new EvalError("refused by the content security policy");
    });
    vi.stubGlobal("WebAssembly", { Module });
    const refused = await import("../src/index.ts");
    for (let i = 0; i < 5; i++) refused.sigmoid(new Float64Array(100));
    expect(Module).toHaveBeenCalledTimes(1);
  });

  it("has at most 2 kB, and a memory that does not grow: one page", async () => {
    const bytes = Buffer.from(SIGMOID_KERNEL, "base64");
    expect(bytes.length).toBeLessThanOrEqual(2048);
    const { Module, Instance } = (globalThis as unknown as { WebAssembly: { Module: new (b: Uint8Array) => object; Instance: new (m: object) => { exports: { memory: { buffer: ArrayBuffer; grow(pages: number): number } } } } }).WebAssembly;
    const { memory } = new Instance(new Module(bytes)).exports;
    expect(memory.buffer.byteLength).toBe(65536);
    expect(() => memory.grow(1)).toThrow(RangeError);
  });
});
