import { describe, expect, it } from "vitest";
import { DTYPE_NAMES, dtypeOf, propertiesOf } from "../src/integer-dtype.ts";

const NARROW = { int8: Int8Array, uint8: Uint8Array, int16: Int16Array, uint16: Uint16Array, int32: Int32Array, uint32: Uint32Array } as const;
const WIDE = { int64: BigInt64Array, uint64: BigUint64Array } as const;

describe("an integer dtype", () => {
  it.each(Object.entries({ ...NARROW, ...WIDE }))("%s has the bits of its kind of array, and all the integers that these hold", (dtype, kind) => {
    const { bits, lowest, largest, kind: found } = propertiesOf(dtype as keyof typeof NARROW)!;
    expect(found).toBe(kind);
    expect(bits).toBe(8 * kind.BYTES_PER_ELEMENT);
    // An integer that an array cannot hold comes back as another one.
    const held = (integer: bigint): bigint => BigInt(Reflect.apply(kind.of, kind, [dtype in WIDE ? integer : Number(integer)])[0]);
    expect([held(lowest), held(largest)]).toEqual([lowest, largest]);
    expect([held(lowest - 1n), held(largest + 1n)]).toEqual([largest, lowest]);
    expect(dtypeOf(new kind(0))).toBe(dtype);
  });

  it("bool is one bit in a Uint8Array, as in NumPy", () => {
    expect(propertiesOf("bool")).toEqual({ bits: 1, lowest: 0n, largest: 1n, kind: Uint8Array });
  });

  it("has a name of its own alone", () => {
    expect(DTYPE_NAMES).toBe("int8, uint8, int16, uint16, int32, uint32, int64, uint64, bool");
    for (const name of ["float64", "", "toString", "__proto__", ["int8"]]) expect(propertiesOf(name as "int8")).toBeUndefined();
    for (const out of [new Float64Array(1), [1], null, undefined]) expect(dtypeOf(out as never)).toBeUndefined();
  });
});
