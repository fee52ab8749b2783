import { checkNumbers, checkParameters } from "./check-arguments.ts";
import { E0, R, V0 } from "./default-parameters.ts";
import { fillSigmoid } from "./fill-sigmoid.ts";
import { fillSigmoidPerNode, type SigmoidParameter } from "./fill-sigmoid-per-node.ts";
import type { NewFloat64Array } from "./new-float64-array.ts";
import { sigmoidScalar } from "./sigmoid-scalar.ts";

/**
 * Mean firing rate of a population as a function of its mean membrane potential.
 *
 * S(v) = 2·e0 / (1 + exp(r·(v0 − v))), the exponent clipped to [−500, 500]. The defaults are those of Jansen & Rit.
 *
 * @param v - mean membrane potential (mV): a number, or an array of shape (n,); NaN gives NaN, and so does an infinite one at r = 0; not modified
 * @param e0 - half of the maximum firing rate (Hz), 2·e0 finite: a number, or one for each node of an array v, shape (n,)
 * @param v0 - potential at which the rate is e0 (mV), finite: a number, or shape (n,)
 * @param r - slope of the exponent (1/mV), finite: a number, or shape (n,)
 * @returns mean firing rate (Hz), between 0 and 2·e0: a number for a number, a new Float64Array for an array
 * @throws TypeError if v is neither a number nor an array of numbers, or a parameter is not a number (or, beside an array v, an array of numbers)
 * @throws RangeError if a parameter is NaN or infinite, or an array of another length than v
 * @example sigmoid(6) // => 2.5
 * @example sigmoid([6, 500], 2.5, 6, 0.56) // => [2.5, 5]
 * @example sigmoid([6, 6], [2.5, 3]) // => [2.5, 3]
 * @see Jansen & Rit (1995), Biol. Cybern. 73, 357–366; Python: concord_models_utils.sigmoid
 */
export function sigmoid(v: number, e0?: number, v0?: number, r?: number): number;
export function sigmoid(v: ArrayLike<number>, e0?: SigmoidParameter, v0?: SigmoidParameter, r?: SigmoidParameter): NewFloat64Array;
export function sigmoid(v: number | ArrayLike<number>, e0?: number, v0?: number, r?: number): number | NewFloat64Array;
export function sigmoid(
  v: number | ArrayLike<number>,
  e0: SigmoidParameter = E0,
  v0: SigmoidParameter = V0,
  r: SigmoidParameter = R,
): number | NewFloat64Array {
  if (typeof v !== "number") {
    checkNumbers("sigmoid", "v", "be a number or an array of numbers", v);
    if (typeof e0 === "object" || typeof v0 === "object" || typeof r === "object") return fillSigmoidPerNode("sigmoid", new Float64Array(v.length), v, e0, v0, r);
  }
  checkParameters("sigmoid", e0 as number, v0 as number, r as number);
  return typeof v === "number" ? sigmoidScalar(v, e0 as number, v0 as number, r as number) : fillSigmoid(new Float64Array(v.length), v, e0 as number, v0 as number, r as number);
}
