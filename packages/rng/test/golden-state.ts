import { createHash } from "node:crypto";
import type { BitGeneratorJSON } from "../src/index.ts";

/** A state as the golden data have it: without its seed sequence, and MT19937's long key by its SHA-256. */
export function goldenState(json: BitGeneratorJSON): BitGeneratorJSON {
  const { seed_seq: _, ...dict } = json;
  if (dict.bit_generator !== "MT19937") return dict;
  const bytes = new Uint8Array(Uint32Array.from(dict.state.key as number[]).buffer);
  return { ...dict, state: { ...dict.state, key: createHash("sha256").update(bytes).digest("hex") } };
}
