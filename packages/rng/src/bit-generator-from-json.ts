import { rangeError, typeError } from "@concord/argument-error";
import type { BitGenerator, BitGeneratorClass } from "./bit-generator.ts";
import { type BitGeneratorJSON, readObject } from "./state-json.ts";

/** The bit generator that a state describes, made by the one of the classes that the state names. */
export function bitGeneratorFromJSON(json: BitGeneratorJSON, classes: readonly BitGeneratorClass[]): BitGenerator {
  const caller = "RandomGenerator.fromJSON";
  if (!Array.isArray(classes)) throw typeError(caller, "classes", "be an array of bit generators such as [PCG64]", classes);
  for (const [i, candidate] of classes.entries()) {
    if (typeof candidate?.fromJSON !== "function") throw typeError(caller, `classes[${i}]`, "be a class of bit generators such as PCG64", candidate);
  }
  const { bit_generator: name } = readObject(caller, "json", json);
  const found = classes.find((candidate) => candidate.bitGenerator === name);
  if (found !== undefined) return found.fromJSON(json);
  const names = classes.map((candidate) => candidate.bitGenerator).join(", ");
  throw rangeError(caller, "bit_generator", `be one of the given classes (${names})`, name);
}
