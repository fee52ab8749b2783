import { readArray } from "./generator-json.ts";
import { readDecimal } from "./state-json.ts";
import { fromWords, toWords } from "./uint-words.ts";

/** Decimal strings of integers of 64 bits, from words of which each has two, lowest first. */
export function writeUint64s(words: Int32Array): string[] {
  return Array.from({ length: words.length / 2 }, (_, i) => String(fromWords(words.subarray(2 * i, 2 * i + 2))));
}

/** The words of as many integers of 64 bits as a field must hold. */
export function readUint64s(caller: string, field: string, length: number, json: unknown): number[] {
  return readArray(caller, field, length, json, (entry, integer) => toWords(readDecimal(caller, entry, 64, integer), 2)).flat();
}
