import { rangeError } from "@concord/argument-error";
import type { NormalSource } from "@concord/rng";
import { checkFiniteNumbers, checkOut } from "./check-arguments.ts";

/**
 * A source of normals that replays recorded ones, for as long as there are some: the same path for several schemes or steps.
 *
 * @param values - normals, finite, in the order in which they are to be drawn; not copied, so not to be changed before they are drawn
 * @returns a `NormalSource`, at the first value; each has a place of its own
 * @throws TypeError or RangeError if the values are not an array of finite numbers; a draw beyond the last is a RangeError, and
 *   a fill that is longer than what is left draws nothing
 * @example
 * const dW = wienerIncrements(2, 0.25, defaultRng(42));
 * gaussianInput(2, 0, 0.5, replayNormals(dW.map((increment) => increment / Math.sqrt(0.25)))); // => [0.15235853987721568, -0.5199920531202478]
 * @see wienerIncrements
 */
export function replayNormals(values: ArrayLike<number>): Required<NormalSource> {
  checkFiniteNumbers("replayNormals", "values", values);
  let next = 0;
  function take(n: number): number {
    if (n > values.length - next) throw rangeError("replayNormals", "values", `hold ${n} more after the first ${next}`, values);
    next += n;
    return next - n;
  }
  return {
    standardNormal: () => values[take(1)],
    fillStandardNormal(out) {
      checkOut("replayNormals", out);
      const first = take(out.length);
      for (let i = 0; i < out.length; i++) out[i] = values[first + i];
      return out;
    },
  };
}
