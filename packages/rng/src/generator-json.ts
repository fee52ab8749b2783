import { rangeError, typeError } from "@concord/argument-error";
import { SeedSequence } from "./seed-sequence.ts";
import { type BitGeneratorJSON, readObject } from "./state-json.ts";

/** The fields of a bit generator's state, and what all of them hold alike. */
export interface GeneratorFields {
  /** For errors: whose `fromJSON` reads. */
  caller: string;
  fields: Record<string, unknown>;
  /** The fields of `state`. */
  state: Record<string, unknown>;
  seedSequence: SeedSequence | undefined;
}

/** The fields of a state, if it is one of the bit generator of that name; throws a TypeError or RangeError if not. */
export function readGenerator(name: string, json: BitGeneratorJSON): GeneratorFields {
  const caller = `${name}.fromJSON`;
  const fields = readObject(caller, "json", json);
  if (fields.bit_generator !== name) throw rangeError(caller, "bit_generator", `be "${name}"`, fields.bit_generator);
  const state = readObject(caller, "state", fields.state);
  return { caller, fields, state, seedSequence: fields.seed_seq === undefined ? undefined : SeedSequence.fromJSON(json.seed_seq!) };
}

/** The state of a generator whose children nobody knows: a jumped one has no seed sequence. */
export function withoutSeedSequence<T extends BitGeneratorJSON>(json: T): T {
  const { seed_seq: _, ...dict } = json;
  return dict as T;
}

/** Integers of a field that holds so many of them. */
export function readArray<T>(caller: string, field: string, length: number, json: unknown, read: (field: string, entry: unknown) => T): T[] {
  if (!Array.isArray(json)) throw typeError(caller, field, `be an array of ${length} integers`, json);
  if (json.length !== length) throw rangeError(caller, field, `hold ${length} integers`, json);
  return json.map((entry, i) => read(`${field}[${i}]`, entry));
}
