// Reference values of NumPy 1.24.2, numpy/random/tests/test_generator_mt19937.py (BSD 3-Clause, see NOTICE), by the name of the
// test there. Methods that are functions of @concord/rng/distributions are tested with those.
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type IntegerDtype, MT19937, RandomGenerator } from "../src/index.ts";
import { goldenState } from "./golden-state.ts";

const SEED = 1234567890;
const generator = (seed: number): RandomGenerator => new RandomGenerator(new MT19937(seed));
const sha256 = (values: ArrayBufferView): string =>
  createHash("sha256").update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength)).digest("hex");

describe("TestRandomDist", () => {
  it.each<[string, (rng: RandomGenerator) => Float64Array, number[]]>([
    ["test_random", (rng) => rng.random(6), [0.096999199829214, 0.707517457682192, 0.084364834598269, 0.767731206553125, 0.665069021359413, 0.715487190596693]],
    ["test_standard_normal", (rng) => rng.standardNormal(6), [-1.870934851846581, 1.25613495182354, -1.120190126006621, 0.342002097029821, 0.661545174124296, 1.181113712443012]],
    ["test_normal", (rng) => rng.normal(0.123456789, 2, 6), [-3.618412914693162, 2.635726692647081, -2.116923463013243, 0.807460983059643, 1.446547137248593, 2.485684213886024]],
    ["test_uniform", (rng) => rng.uniform(1.23, 10.54, 6), [2.13306255040998, 7.816987531021207, 2.015436610109887, 8.377577533009589, 7.421792588856135, 7.891185744455209]],
    ["test_exponential", (rng) => rng.exponential(1.1234, 6), [0.098845481066258, 1.560752510746964, 0.075730916041636, 1.769098974710777, 1.488602544592235, 2.49684815275751]],
  ])("%s", (_, draw, desired) => {
    // The published values have 15 decimals; the bound is that of NumPy's own test, assert_array_almost_equal(decimal=15).
    draw(generator(SEED)).forEach((value, i) => expect(Math.abs(value - desired[i])).toBeLessThan(1.5e-15));
  });

  it("test_integers, test_integers_closed, test_integers_masked, test_integers_max_int", () => {
    expect(Array.from(generator(SEED).integers(-99, 99, { size: 6 }))).toEqual([-80, -56, 41, 37, -83, -16]);
    expect(Array.from(generator(SEED).integers(-99, 99, { size: 6, endpoint: true }))).toEqual([-80, -56, 41, 38, -83, -15]);
    expect(Array.from(generator(SEED).integers(0, 99, { size: 6, dtype: "uint32" }))).toEqual([9, 21, 70, 68, 8, 41]);
    expect(generator(SEED).integers(2n ** 63n - 1n, 2n ** 63n - 1n, { dtype: "int64", endpoint: true })).toBe(2n ** 63n - 1n);
  });
});

describe("TestIntegers", () => {
  it.each<[IntegerDtype, string]>([
    ["bool", "053594a9b82d656f967c54869bc6970aa0358cf94ad469c81478459c6a90eee3"],
    ["int16", "54de9072b6ee9ff7f20b58329556a46a447a8a29d67db51201bf88baa6e4e5d4"],
    ["int32", "d3a0d5efb04542b25ac712e50d21f39ac30f312a5052e9bbb1ad3baa791ac84b"],
    ["int64", "14e224389ac4580bfbdccb5697d6190b496f91227cf67df60989de3d546389b1"],
    ["int8", "0e203226ff3fbbd1580f15da4621e5f7164d0d8d6b51696dd42d004ece2cbec1"],
    ["uint16", "54de9072b6ee9ff7f20b58329556a46a447a8a29d67db51201bf88baa6e4e5d4"],
    ["uint32", "d3a0d5efb04542b25ac712e50d21f39ac30f312a5052e9bbb1ad3baa791ac84b"],
    ["uint64", "14e224389ac4580bfbdccb5697d6190b496f91227cf67df60989de3d546389b1"],
    ["uint8", "0e203226ff3fbbd1580f15da4621e5f7164d0d8d6b51696dd42d004ece2cbec1"],
  ])("test_repeatability: %s", (dtype, hash) => {
    const high = dtype === "bool" ? 2 : 6;
    expect(sha256(generator(1234).integers(0, high, { size: 1000, dtype }))).toBe(hash);
    expect(sha256(generator(1234).integers(0, high - 1, { size: 1000, dtype, endpoint: true }))).toBe(hash);
  });

  it.each([
    [2 ** 32 - 1, [517043486, 1364798665, 1733884389, 1353720612, 3769704066, 1170797179, 4108474671]],
    [2 ** 32, [517043487, 1364798666, 1733884390, 1353720613, 3769704067, 1170797180, 4108474672]],
    [2 ** 32 + 1, [517043487, 1733884390, 3769704068, 4108474673, 1831631863, 1215661561, 3869512430]],
  ])("test_repeatability_32bit_boundary: %i", (bound, expected) => {
    expect(generator(1234).integers(bound)).toBe(expected[0]);
    expect(Array.from(generator(1234).integers(bound, undefined, { size: 7 }))).toEqual(expected);
  });
});

describe("test_jumped", () => {
  it.each([
    { seed: 0, steps: 10, initial: { key: "bb1636883c2707b51c5b7fc26c6927af4430f2e0785a8c7bc886337f919f9edf", pos: 9 }, jumped: { key: "ff682ac12bb140f2d72fba8d3506cf4e46817a0db27aae1683867629031d8d55", pos: 598 } },
    { seed: 384908324, steps: 312, initial: { key: "16b791a1e04886ccbbb4d448d6ff791267dc458ae599475d08d5cced29d11614", pos: 311 }, jumped: { key: "a0110a2cf23b56be0feaed8f787a7fc84bef0cb5623003d75b26bdfa1c18002c", pos: 276 } },
    { seed: [839438204, 980239840, 859048019, 821], steps: 511, initial: { key: "d306cf01314d51bd37892d874308200951a35265ede54d200f1e065004c3e9ea", pos: 510 }, jumped: { key: "0e00ab449f01a5195a83b4aee0dfbc2ce8d46466a640b92e33977d2e42f777f8", pos: 475 } },
  ])("of seed $seed after $steps words", ({ seed, steps, initial, jumped }) => {
    const bits = new MT19937(seed);
    for (let i = 0; i < steps; i++) bits.nextUint32();
    expect(goldenState(bits.toJSON()).state).toEqual(initial);
    expect(goldenState(bits.jumped().toJSON()).state).toEqual(jumped);
  });
});
