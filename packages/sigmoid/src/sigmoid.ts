import { checkParameters, checkPotentials } from "./check-arguments.ts";
import { E0, R, V0 } from "./default-parameters.ts";
import { fillSigmoid } from "./fill-sigmoid.ts";
import { sigmoidScalar } from "./sigmoid-scalar.ts";

/**
 * A Float64Array on a buffer of its own. `Float64Array.of` names that type for every TypeScript; since 5.7 plain
 * `Float64Array` is a wider one, which a variable that began as `new Float64Array(n)` does not take.
 */
type NewFloat64Array = ReturnType<typeof Float64Array.of>;

/**
 * Mean firing rate of a population as a function of its mean membrane potential.
 *
 * S(v) = 2·e0 / (1 + exp(r·(v0 − v))), the exponent clipped to [−500, 500]. The defaults are those of Jansen & Rit.
 *
 * @param v - mean membrane potential (mV): a number, or an array of shape (n,); NaN gives NaN, and so does an infinite one at r = 0; not modified
 * @param e0 - half of the maximum firing rate (Hz), 2·e0 finite
 * @param v0 - potential at which the rate is e0 (mV), finite
 * @param r - slope of the exponent (1/mV), finite
 * @returns mean firing rate (Hz), between 0 and 2·e0: a number for a number, a new Float64Array for an array
 * @throws TypeError if v is neither a number nor an array of numbers, or a parameter is not a number
 * @throws RangeError if a parameter is NaN or infinite
 * @example sigmoid(6) // => 2.5
 * @example sigmoid([6, 500], 2.5, 6, 0.56) // => [2.5, 5]
 * @see Jansen & Rit (1995), Biol. Cybern. 73, 357–366; Python: concord_models_utils.sigmoid
 */
export function sigmoid(v: number, e0?: number, v0?: number, r?: number): number;
export function sigmoid(v: ArrayLike<number>, e0?: number, v0?: number, r?: number): NewFloat64Array;
export function sigmoid(v: number | ArrayLike<number>, e0?: number, v0?: number, r?: number): number | NewFloat64Array;
export function sigmoid(
  v: number | ArrayLike<number>,
  e0: number = E0,
  v0: number = V0,
  r: number = R,
): number | NewFloat64Array {
  checkParameters("sigmoid", e0, v0, r);
  if (typeof v === "number") return sigmoidScalar(v, e0, v0, r);
  checkPotentials("sigmoid", "be a number or an array of numbers", v);
  return fillSigmoid(new Float64Array(v.length), v, e0, v0, r);
}
