import { rangeError } from "@concord/argument-error";
import { readArray, readGenerator } from "./generator-json.ts";
import { KEY_LENGTH } from "./mt19937-words.ts";
import type { SeedSequence } from "./seed-sequence.ts";
import { type BitGeneratorJSON, readCount } from "./state-json.ts";

/** State of an `MT19937`: 624 words of 32 bits, and the place of the next one, from 0 to 624. */
export interface MT19937JSON extends BitGeneratorJSON {
  state: { key: number[]; pos: number };
}

/** What a state of MT19937 consists of. */
interface Mt19937State {
  key: number[];
  position: number;
  seedSequence: SeedSequence | undefined;
}

/** The state that JSON describes; throws a TypeError or RangeError that names the field. */
export function readMt19937State(json: BitGeneratorJSON): Mt19937State {
  const { caller, state, seedSequence } = readGenerator("MT19937", json);
  const key = readArray(caller, "state.key", KEY_LENGTH, state.key, (field, word) => readCount(caller, field, 0xffffffff, word));
  // Nothing but zeros would follow.
  if (key.every((word) => word === 0)) throw rangeError(caller, "state.key", "hold a word other than 0", key);
  return { key, position: readCount(caller, "state.pos", KEY_LENGTH, state.pos), seedSequence };
}
