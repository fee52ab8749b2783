import { createRequire } from "node:module";
import * as integrators from "@concord/integrators";
import * as noise from "@concord/noise";
import * as rng from "@concord/rng";
import { OwnError } from "./judge.ts";

/** Takes the memory of an array away, where it can be taken. */
function detach(array: unknown): void {
  if (!ArrayBuffer.isView(array) || !(array.buffer instanceof ArrayBuffer)) return;
  try {
    structuredClone(array.buffer, { transfer: [array.buffer] });
  } catch {
    // WebAssembly's, for example, stays.
  }
}

/** The names that the texts of values use. */
Object.defineProperties(globalThis, Object.getOwnPropertyDescriptors({ ...integrators, ...noise, ...rng, detach, get OWN_ERROR() { return new OwnError("of the values' own"); }, require: createRequire(import.meta.url) }));
