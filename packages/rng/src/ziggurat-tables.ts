import { BITS, fromFixed, logFixed, logRatio, toFixed } from "./fixed-point.ts";

/**
 * A ziggurat of 256 strips of equal area under a density f. Strips i = 1 … 255 reach from the top down to the start of the
 * tail, x[255]; strip 0 is base and tail: x[0] is as wide as its area makes it.
 */
export interface ZigguratTables {
  /** x[i] per unit of a draw's place; of the normal ziggurat followed by −x[i], so that the sign bit can be part of the index. */
  widths: Float64Array;
  /** Places below it lie under the strip above: they are certain draws. */
  thresholds: Float64Array;
  /** f(x[i]); 1 at strip 0. */
  densities: Float64Array;
}

const ONE = 1n << BITS;
const TWO_52 = 4503599627370496;
const TWO_53 = 9007199254740992;

/**
 * NumPy's tables of the normal ziggurat, bit for bit: f(x[i]) = f(x[i+1]) + area/x[i+1].
 *
 * They were computed in double arithmetic once, with logarithms and exponentials that were rounded correctly, but for one. So
 * is this: each logarithm is that of the strip before plus one of a ratio, and f(x) is corrected for the rounding of x.
 *
 * @see Marsaglia & Tsang (2000), J. Stat. Softw. 5(8); Python: numpy, ziggurat_constants.h
 */
function computeNormalTables(): ZigguratTables {
  const area = 0.004928673233974652;
  const x = new Float64Array(256);
  const densities = new Float64Array(256);
  x[255] = 3.6541528853610088;
  densities[255] = 0.001260285930498598; // exp(−x²/2)
  let fixed = toFixed(densities[255]);
  let log = logFixed(fixed);
  for (let i = 254; i > 0; i--) {
    const f = area / x[i + 1] + densities[i + 1];
    const last = fixed;
    fixed = toFixed(f);
    log += logRatio(fixed, last);
    x[i] = Math.sqrt(-2 * fromFixed(log));
    const error = -toFixed(0.5 * x[i] * x[i]) - log;
    densities[i] = fromFixed(fixed + ((fixed * error) >> BITS));
    if (i === 38) densities[i] += 1.1102230246251565e-16; // the exponential that was rounded up
  }
  densities[0] = 1;
  x[0] = area / densities[255];

  const widths = new Float64Array(512);
  const thresholds = new Float64Array(256);
  for (let i = 0; i < 256; i++) {
    widths[i] = x[i] / TWO_52;
    widths[i + 256] = -widths[i];
    // Adding and subtracting 2^52 rounds to an integer, ties to even. Above strip 1 there is none, above strip 0 the last.
    if (i !== 1) thresholds[i] = (x[(i + 255) & 255] / x[i]) * TWO_52 + TWO_52 - TWO_52;
  }
  return { widths, thresholds, densities };
}

/** NumPy's tables of the exponential ziggurat, bit for bit: computed exactly and rounded once, thresholds to 52 bits, downwards. */
function computeExponentialTables(): ZigguratTables {
  const widths = new Float64Array(256);
  const thresholds = new Float64Array(256);
  const densities = new Float64Array(256);
  let f = 0x1dc31c329f0b4ad1d70a31n; // exp(−x[255]) · 2^96
  let log = logFixed(f);
  const area = ((ONE - log) * f) >> BITS; // of base and tail, (x[255] + 1)·exp(−x[255])
  let below = (area << BITS) / f; // x[0], then x[i + 1]
  widths[0] = fromFixed(below) / TWO_53;
  for (let i = 255; i > 0; i--) {
    const x = -log;
    widths[i] = fromFixed(x) / TWO_53;
    densities[i] = fromFixed(f);
    thresholds[(i + 1) & 255] = 2 * Number((x << 52n) / below);
    below = x;
    const last = f;
    f += (area << BITS) / x;
    log += logRatio(f, last);
  }
  densities[0] = 1;
  return { widths, thresholds, densities };
}

let normal: ZigguratTables | undefined;
let exponential: ZigguratTables | undefined;

/** The tables of the normal ziggurat, computed once. */
export function normalTables(): ZigguratTables {
  return (normal ??= computeNormalTables());
}

/** The tables of the exponential ziggurat, computed once. */
export function exponentialTables(): ZigguratTables {
  return (exponential ??= computeExponentialTables());
}
