import { sigmoid, sigmoidInto, sigmoidScalar } from "@concord/sigmoid";
import type { Work } from "../../src/worker.ts";

/** S(v) over an array of n numbers: into an array that exists, into a new one, or number by number. */
export default function make(n: string, kind: string): Work {
  const length = Number(n);
  const v = Float64Array.from({ length }, (_, i) => -20 + (40 * ((i * 7919) % length)) / length);
  const out = new Float64Array(length);
  const forms: Record<string, () => Float64Array> = {
    into: () => sigmoidInto(out, v),
    new: () => sigmoid(v),
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
