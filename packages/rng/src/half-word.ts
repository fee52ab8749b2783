import type { BitSource } from "./bit-generator.ts";
import { readCount } from "./state-json.ts";

/** The half of a 64-bit draw that waits for the next 32-bit one. */
export interface HalfWord {
  /** 1 if a half waits, or else 0. */
  hasUint32: number;
  /** The half that waits, or that waited last. */
  uinteger: number;
}

/** As seeded, and after the state was moved. */
export const NO_HALF: Readonly<HalfWord> = { hasUint32: 0, uinteger: 0 };

/** 32 random bits of a generator that draws 64: the low word of a draw and then, as in NumPy, its high word. */
export function nextHalf(half: HalfWord, bits: BitSource): number {
  if (half.hasUint32 === 1) {
    half.hasUint32 = 0;
    return half.uinteger;
  }
  bits.next64();
  half.hasUint32 = 1;
  half.uinteger = bits.output[1] >>> 0;
  return bits.output[0] >>> 0;
}

/** The fields of a state. */
export function writeHalfWord({ hasUint32, uinteger }: HalfWord): { has_uint32: number; uinteger: number } {
  return { has_uint32: hasUint32, uinteger };
}

export function readHalfWord(caller: string, fields: Record<string, unknown>): HalfWord {
  return { hasUint32: readCount(caller, "has_uint32", 1, fields.has_uint32), uinteger: readCount(caller, "uinteger", 0xffffffff, fields.uinteger) };
}
