import { sigmoid, sigmoidInto, sigmoidScalar } from "@concord/sigmoid";
import type { Work } from "../../src/worker.ts";
import { potentials } from "./sigmoid-input.ts";

/** S(v) over an array of n numbers: into an array that exists, into a new one, number by number, or where WebAssembly is refused. */
export default function make(n: string, kind: string): Work {
  const length = Number(n);
  const v = potentials(length);
  const out = new Float64Array(length);
  const thresholds = new Float64Array(length).fill(6);
  if (kind === "refused") (globalThis as { WebAssembly: unknown }).WebAssembly = undefined; // before the first array, which would start it
  const forms: Record<string, () => Float64Array> = {
    into: () => sigmoidInto(out, v),
    refused: () => sigmoidInto(out, v),
    new: () => sigmoid(v),
    nodes: () => sigmoidInto(out, v, 2.5, thresholds),
    scalar: () => {
      for (let i = 0; i < length; i++) out[i] = sigmoidScalar(v[i], 2.5, 6, 0.56);
      return out;
    },
  };
  const form = forms[kind];
  return {
    answer: () => form().subarray(0, 8),
    batch: () => {
      const repeats = 1 + Math.floor(1e6 / length);
      for (let i = 0; i < repeats; i++) form();
      return repeats * length;
    },
  };
}
