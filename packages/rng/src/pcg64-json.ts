import { rangeError } from "@concord/argument-error";
import { readGenerator } from "./generator-json.ts";
import { type HalfWord, readHalfWord, writeHalfWord } from "./half-word.ts";
import type { SeedSequence } from "./seed-sequence.ts";
import { type BitGeneratorJSON, readDecimal } from "./state-json.ts";
import { fromWords, toWords } from "./uint-words.ts";

/** State of a `PCG64` or `PCG64DXSM`: two integers of 128 bits, and half a word that may wait. */
export interface PCG64JSON extends BitGeneratorJSON {
  state: { state: string; inc: string };
  has_uint32: number;
  uinteger: number;
}

/** What a state of PCG64 consists of. */
export interface Pcg64State {
  /** State in words 0 … 3, increment in words 4 … 7, lowest first. */
  words: number[];
  halfWord: HalfWord;
  seedSequence: SeedSequence | undefined;
}

export function writePcg64State(name: string, words: Int32Array, halfWord: HalfWord, seedSequence: SeedSequence | undefined): PCG64JSON {
  return {
    bit_generator: name,
    state: { state: String(fromWords(words.subarray(0, 4))), inc: String(fromWords(words.subarray(4))) },
    ...writeHalfWord(halfWord),
    ...(seedSequence && { seed_seq: seedSequence.toJSON() }),
  };
}

/** The state that JSON describes; throws a TypeError or RangeError that names the field. */
export function readPcg64State(name: string, json: BitGeneratorJSON): Pcg64State {
  const { caller, fields, state: inner, seedSequence } = readGenerator(name, json);
  const state = readDecimal(caller, "state.state", 128, inner.state);
  const increment = readDecimal(caller, "state.inc", 128, inner.inc);
  if ((increment & 1n) === 0n) throw rangeError(caller, "state.inc", "be odd", inner.inc);
  return { words: [...toWords(state, 4), ...toWords(increment, 4)], halfWord: readHalfWord(caller, fields), seedSequence };
}
