import { rangeError, typeError } from "@concord/argument-error";
import type { Entropy, SeedInteger } from "./entropy-words.ts";

/**
 * State of a bit generator, key by key NumPy's `bit_generator.state`; integers that can reach 2^53 are decimal strings,
 * arrays are arrays. It survives JSON and structuredClone. Python writes and reads bare integers of 64 and 128 bits, which
 * JavaScript rounds: there they go through `str()` on the way here, and through `int()` on the way back.
 */
export interface BitGeneratorJSON {
  bit_generator: string;
  state: Record<string, string | number | string[] | number[]>;
  /** Words that `Philox` has made ahead, and the place of the next one. */
  buffer?: string[];
  buffer_pos?: number;
  /** Whether half a word waits for the next draw of 32 bits, and which; `MT19937` draws 32 bits and keeps none. */
  has_uint32?: number;
  uinteger?: number;
  /** The seed sequence, which NumPy's dict lacks; without it the generator cannot spawn. */
  seed_seq?: SeedSequenceJSON;
}

/** A seed sequence: the keys of NumPy's `SeedSequence.state`. */
export interface SeedSequenceJSON {
  entropy: number | string | (number | string)[];
  spawn_key: (number | string)[];
  pool_size: number;
  n_children_spawned: number;
}

/** The fields of a JSON object; throws for anything else, text that has not been parsed included. */
export function readObject(caller: string, field: string, json: unknown): Record<string, unknown> {
  if (typeof json === "object" && json !== null && !Array.isArray(json)) return json as Record<string, unknown>;
  throw typeError(caller, field, typeof json === "string" ? "be an object (call JSON.parse first)" : "be an object", json);
}

/** An unsigned integer of so many bits from its decimal string. */
export function readDecimal(caller: string, field: string, bits: number, json: unknown): bigint {
  if (typeof json === "number") {
    throw typeError(caller, field, "be a decimal string (as a bare number it is rounded; use str() in Python)", json);
  }
  if (typeof json !== "string" || !/^[0-9]+$/.test(json)) throw typeError(caller, field, "be a decimal string", json);
  const integer = BigInt(json);
  if (integer >> BigInt(bits) > 0n) throw rangeError(caller, field, `be below 2^${bits}`, json);
  return integer;
}

/** An integer from 0 to a limit, which is exact as a number. */
export function readCount(caller: string, field: string, limit: number, json: unknown): number {
  if (typeof json !== "number") throw typeError(caller, field, "be an integer", json);
  if (Number.isInteger(json) && json >= 0 && json <= limit) return json;
  throw rangeError(caller, field, `be an integer from 0 to ${limit}`, json);
}

/** Entropy from decimal strings, or from numbers where these are exact. */
export function readEntropy(caller: string, field: string, json: unknown): Entropy {
  return Array.isArray(json) ? readSeedIntegers(caller, field, json) : readSeedInteger(caller, field, json);
}

export function readSeedIntegers(caller: string, field: string, json: unknown): SeedInteger[] {
  if (!Array.isArray(json)) throw typeError(caller, field, "be an array of integers", json);
  return Array.from(json, (integer, i) => readSeedInteger(caller, `${field}[${i}]`, integer)); // not map, which skips holes, one by one
}

function readSeedInteger(caller: string, field: string, json: unknown): SeedInteger {
  if (typeof json === "string" && /^[0-9]+$/.test(json)) return BigInt(json);
  if (Number.isSafeInteger(json) && (json as number) >= 0) return json as number;
  const expectation = "be a non-negative integer, as a decimal string from 2^53 up (use str() in Python)";
  throw typeof json === "number" ? rangeError(caller, field, expectation, json) : typeError(caller, field, expectation, json);
}

/** A number where it is exact, a decimal string otherwise. */
export function writeSeedInteger(integer: SeedInteger): number | string {
  return integer <= Number.MAX_SAFE_INTEGER ? Number(integer) : String(integer);
}
