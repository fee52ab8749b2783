import { checkNumbers, checkOut, checkParameters } from "./check-arguments.ts";
import { E0, R, V0 } from "./default-parameters.ts";
import { fillSigmoid } from "./fill-sigmoid.ts";
import { fillSigmoidPerNode, type SigmoidParameter } from "./fill-sigmoid-per-node.ts";

/**
 * Mean firing rates of many membrane potentials, written into an array of the caller's.
 *
 * @param out - receives the rates (Hz), shape (n,); may be v itself, but not overlap it otherwise
 * @param v - mean membrane potentials (mV), shape (n,); NaN gives NaN, and so does an infinite one at r = 0
 * @param e0 - half of the maximum firing rate (Hz), 2·e0 finite: one number, or one for each node, shape (n,)
 * @param v0 - potential at which the rate is e0 (mV), finite: one number, or shape (n,)
 * @param r - slope of the exponent (1/mV), finite: one number, or shape (n,)
 * @returns out, with the same bits as `sigmoid(v, e0, v0, r)`
 * @throws TypeError if out is not a Float64Array, v is not an array of numbers, or a parameter is not a number or an array of them
 * @throws RangeError if out, v and parameters differ in length, or a parameter is NaN or infinite; out is left as it was
 * @example
 * const rates = new Float64Array(2);
 * sigmoidInto(rates, [6, 500]); // => [2.5, 5]
 * @see sigmoid
 */
export function sigmoidInto<T extends Float64Array>(
  out: T,
  v: ArrayLike<number>,
  e0: SigmoidParameter = E0,
  v0: SigmoidParameter = V0,
  r: SigmoidParameter = R,
): T {
  // One condition for what a hot loop passes; the benchmark's group of six potentials shows what it buys.
  const isPlain =
    out instanceof Float64Array && v instanceof Float64Array && out.length === v.length && typeof e0 === "number" && typeof v0 === "number" && typeof r === "number" && Number.isFinite(2 * e0 + v0 + r);
  return isPlain ? fillSigmoid(out, v, e0, v0, r) : fillChecked(out, v, e0, v0, r);
}

function fillChecked<T extends Float64Array>(out: T, v: ArrayLike<number>, e0: SigmoidParameter, v0: SigmoidParameter, r: SigmoidParameter): T {
  checkNumbers("sigmoidInto", "v", "be an array of numbers", v);
  checkOut("sigmoidInto", out, "v", v);
  if (typeof e0 === "object" || typeof v0 === "object" || typeof r === "object") return fillSigmoidPerNode("sigmoidInto", out, v, e0, v0, r);
  checkParameters("sigmoidInto", e0, v0, r);
  return fillSigmoid(out, v, e0, v0, r);
}
