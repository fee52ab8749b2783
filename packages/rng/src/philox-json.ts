import { readGenerator } from "./generator-json.ts";
import { type HalfWord, readHalfWord, writeHalfWord } from "./half-word.ts";
import { BLOCK, COUNTER, KEY } from "./philox-block.ts";
import type { SeedSequence } from "./seed-sequence.ts";
import { type BitGeneratorJSON, readCount } from "./state-json.ts";
import { readUint64s, writeUint64s } from "./uint64-json.ts";

/** State of a `Philox`: integers of 64 bits, the place of the next in the buffer, and half a word that may wait. */
export interface PhiloxJSON extends BitGeneratorJSON {
  state: { counter: string[]; key: string[] };
  buffer: string[];
  buffer_pos: number;
  has_uint32: number;
  uinteger: number;
}

/** What a state of Philox consists of. */
export interface PhiloxState {
  /** Counter, key and block; see philox-block.ts for the places. */
  words: ArrayLike<number>;
  /** Place of the next integer in the block, from 0 to 4. */
  position: number;
  halfWord: HalfWord;
  seedSequence: SeedSequence | undefined;
}

export function writePhiloxState(words: Int32Array, position: number, halfWord: HalfWord, seedSequence: SeedSequence | undefined): PhiloxJSON {
  return {
    bit_generator: "Philox",
    state: { counter: writeUint64s(words.subarray(COUNTER, KEY)), key: writeUint64s(words.subarray(KEY, BLOCK)) },
    buffer: writeUint64s(words.subarray(BLOCK)),
    buffer_pos: position,
    ...writeHalfWord(halfWord),
    ...(seedSequence && { seed_seq: seedSequence.toJSON() }),
  };
}

/** The state that JSON describes; throws a TypeError or RangeError that names the field. */
export function readPhiloxState(json: BitGeneratorJSON): PhiloxState {
  const { caller, fields, state, seedSequence } = readGenerator("Philox", json);
  const words = [
    ...readUint64s(caller, "state.counter", 4, state.counter),
    ...readUint64s(caller, "state.key", 2, state.key),
    ...readUint64s(caller, "buffer", 4, fields.buffer),
  ];
  const position = readCount(caller, "buffer_pos", 4, fields.buffer_pos);
  return { words, position, halfWord: readHalfWord(caller, fields), seedSequence };
}
