import { rangeError } from "@concord/argument-error";
import { SeedSequence } from "./seed-sequence.ts";
import { type BitGeneratorJSON, readCount, readDecimal, readObject } from "./state-json.ts";

/** What a state of PCG64 consists of. */
export interface Pcg64State {
  state: bigint;
  increment: bigint;
  hasUint32: number;
  uinteger: number;
  seedSequence: SeedSequence | undefined;
}

/** The state that JSON describes; throws a TypeError or RangeError that names the field. */
export function readPcg64State(json: BitGeneratorJSON): Pcg64State {
  const caller = "PCG64.fromJSON";
  const fields = readObject(caller, "json", json);
  if (fields.bit_generator !== "PCG64") throw rangeError(caller, "bit_generator", 'be "PCG64"', fields.bit_generator);
  const inner = readObject(caller, "state", fields.state);
  const state = readDecimal(caller, "state.state", 128, inner.state);
  const increment = readDecimal(caller, "state.inc", 128, inner.inc);
  if ((increment & 1n) === 0n) throw rangeError(caller, "state.inc", "be odd", inner.inc);
  return {
    state,
    increment,
    hasUint32: readCount(caller, "has_uint32", 1, fields.has_uint32),
    uinteger: readCount(caller, "uinteger", 0xffffffff, fields.uinteger),
    seedSequence: fields.seed_seq === undefined ? undefined : SeedSequence.fromJSON(json.seed_seq!),
  };
}
