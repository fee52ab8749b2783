import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Where doubles, exponentials and the sigmoid's clipping have their edges; the ends of the kernels' blocks are in LENGTHS. */
export const EDGES: readonly number[] = [
  0, Number.MIN_VALUE, 2 ** -1022 - 2 ** -1074, 2 ** -1022, 2 ** -54, 2 ** -53, Number.EPSILON, 0.1, 0.5, 1 - 2 ** -53, 1, 1 + 2 ** -52,
  Math.SQRT1_2, Math.SQRT2, Math.LN2, Math.E, Math.PI, 2, 3, 10, 22, 500, 709.782712893384, 709.7827128933841, 745.1332191019412,
  2 ** 31, 2 ** 32, 2 ** 53, 2 ** 1023, Number.MAX_VALUE, Infinity,
].flatMap((x) => [x, -x]).concat(NaN);

/** Lengths of arrays on both sides of where kernels start to be used, and of their blocks. */
export const LENGTHS: readonly number[] = [0, 1, 6, 15, 16, 17, 255, 256, 257, 2047, 2048, 2049, 4097];

/** n numbers from low to high. */
export function between(low: number, high: number, n: number): number[] {
  const words = randomWords();
  return Array.from({ length: n }, () => low + ((words.next() >>> 0) / 2 ** 32) * (high - low));
}

/** n doubles of any sign, exponent and digits. */
export function anyDoubles(n: number): number[] {
  const words = randomWords();
  const view = new DataView(new ArrayBuffer(8));
  return Array.from({ length: n }, () => {
    view.setInt32(0, words.next());
    view.setInt32(4, words.next());
    return view.getFloat64(0);
  });
}

export const REALS: readonly number[] = [...EDGES, ...anyDoubles(5000), ...between(-750, 750, 5000), ...between(-4, 4, 5000)];

/** Not our generator, so that a wrong draw shows in the items of draws alone; started anew, so that no item depends on another. */
function randomWords(): { next(): number } {
  return xoroshiro128plus(20260101);
}
