import { rangeError } from "@concord/argument-error";
import { readGenerator } from "./generator-json.ts";
import { type HalfWord, readHalfWord } from "./half-word.ts";
import type { SeedSequence } from "./seed-sequence.ts";
import { type BitGeneratorJSON, readDecimal } from "./state-json.ts";

/** State of a `PCG64` or `PCG64DXSM`: two integers of 128 bits, and the half word that waits. */
export interface PCG64JSON extends BitGeneratorJSON {
  state: { state: string; inc: string };
  has_uint32: number;
  uinteger: number;
}

/** What a state of PCG64 consists of. */
export interface Pcg64State {
  state: bigint;
  increment: bigint;
  halfWord: HalfWord;
  seedSequence: SeedSequence | undefined;
}

/** The state that JSON describes; throws a TypeError or RangeError that names the field. */
export function readPcg64State(name: string, json: BitGeneratorJSON): Pcg64State {
  const { caller, fields, state: inner, seedSequence } = readGenerator(name, json);
  const state = readDecimal(caller, "state.state", 128, inner.state);
  const increment = readDecimal(caller, "state.inc", 128, inner.inc);
  if ((increment & 1n) === 0n) throw rangeError(caller, "state.inc", "be odd", inner.inc);
  return { state, increment, halfWord: readHalfWord(caller, fields), seedSequence };
}
