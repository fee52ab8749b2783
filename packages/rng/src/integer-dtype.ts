/** New arrays of integers, by dtype. */
export interface IntegerArrays {
  int8: Int8Array;
  uint8: Uint8Array;
  int16: Int16Array;
  uint16: Uint16Array;
  int32: Int32Array;
  uint32: Uint32Array;
  int64: BigInt64Array;
  uint64: BigUint64Array;
  /** Zeros and ones: JavaScript has no array of booleans. */
  bool: Uint8Array;
}

/** Single integers, by dtype. */
export interface IntegerDraws extends Record<Exclude<keyof IntegerArrays, "int64" | "uint64" | "bool">, number> {
  int64: bigint;
  uint64: bigint;
  bool: boolean;
}

/** Integer types of NumPy. */
export type IntegerDtype = keyof IntegerArrays;

interface Properties<T> {
  /** The bits that a draw is made from: one of 8 takes a quarter of a word of 32. */
  readonly bits: 1 | 8 | 16 | 32 | 64;
  readonly lowest: bigint;
  readonly largest: bigint;
  readonly kind: new (length: number) => T;
}

const DTYPES: { readonly [D in IntegerDtype]: Properties<IntegerArrays[D]> } = {
  int8: { bits: 8, lowest: -0x80n, largest: 0x7fn, kind: Int8Array },
  uint8: { bits: 8, lowest: 0n, largest: 0xffn, kind: Uint8Array },
  int16: { bits: 16, lowest: -0x8000n, largest: 0x7fffn, kind: Int16Array },
  uint16: { bits: 16, lowest: 0n, largest: 0xffffn, kind: Uint16Array },
  int32: { bits: 32, lowest: -0x80000000n, largest: 0x7fffffffn, kind: Int32Array },
  uint32: { bits: 32, lowest: 0n, largest: 0xffffffffn, kind: Uint32Array },
  int64: { bits: 64, lowest: -0x8000000000000000n, largest: 0x7fffffffffffffffn, kind: BigInt64Array },
  uint64: { bits: 64, lowest: 0n, largest: 0xffffffffffffffffn, kind: BigUint64Array },
  bool: { bits: 1, lowest: 0n, largest: 1n, kind: Uint8Array },
};

/** The names of the dtypes, for errors. */
export const DTYPE_NAMES: string = /* @__PURE__ */ Object.keys(DTYPES).join(", ");

/** What a dtype is; undefined for anything else. */
export function propertiesOf(dtype: IntegerDtype): Properties<IntegerArrays[IntegerDtype]> | undefined {
  return typeof dtype === "string" && Object.hasOwn(DTYPES, dtype) ? DTYPES[dtype] : undefined;
}

/** The dtype of an array's kind; a Uint8Array has `uint8`. */
export function dtypeOf(out: IntegerArrays[IntegerDtype]): IntegerDtype | undefined {
  const tag: string | undefined = out?.[Symbol.toStringTag];
  return (Object.keys(DTYPES) as IntegerDtype[]).find((dtype) => DTYPES[dtype].kind.name === tag);
}
