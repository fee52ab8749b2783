import { exp, expm1, log } from "@concord/libm";

/** Rounded to nearest. */
export const TWO_PI = 6.283185307179586;

/** The slope levels off this many times below fLow and above fHigh, far enough to be within 0.05 of −beta between them. */
export const MARGIN = 10;

/** Poles lie at most by this factor apart, L = log(factor): the slope ripples by (4/L)·π/sinh(π²/L)·sin(π·beta/2), at most 0.015. */
const LARGEST_SPACING = 4;

/** A filter from normals of variance 1 to noise of variance 1: first-order sections (1 − zero·z⁻¹)/(1 − pole·z⁻¹), one after the other. */
export interface ColoredNoiseCascade {
  poles: Float64Array;
  zeros: Float64Array;
  /** What the output of the last section is multiplied by. */
  gain: number;
  /** Lower triangle, m × m, row-major: times m normals it is a stationary state, the pole outputs of the m sections. */
  start: Float64Array;
}

/**
 * Alternating poles and zeros, evenly spaced on a logarithmic axis of frequency from fLow/10 to 10·fHigh, mapped to z by e^(−2πf·dt).
 *
 * @param beta - 0 < beta < 2: the part of the axis from a pole to its zero is beta/2
 * @see Keshner (1982), Proc. IEEE 70, 212–218; Oustaloup et al. (2000), IEEE Trans. Circuits Syst. I 47, 25–39, for the spacing
 */
export function coloredNoiseCascade(beta: number, fLow: number, fHigh: number, dt: number): ColoredNoiseCascade {
  const lowest = log((TWO_PI * fLow * dt) / MARGIN);
  const width = log(TWO_PI * fHigh * dt * MARGIN) - lowest;
  const m = Math.ceil(width / log(LARGEST_SPACING));
  const decays = (shift: number): Float64Array => Float64Array.from({ length: m }, (_, i) => exp(lowest + ((i + 0.5 + shift) * width) / m));
  const poleDecays = decays(-beta / 4); // per sample: pole = e^−decay
  const zeroDecays = decays(beta / 4);
  const parallel = parallelStates(poleDecays);

  // Partial fractions of what comes before the pole of section i, and for i = m of the whole but for its direct path.
  const start = new Float64Array(m * m);
  let variance = 1;
  for (let i = 0; i <= m; i++) {
    const weights = partialFractions(poleDecays, zeroDecays, i);
    for (let n = 0; n < m; n++) {
      let sum = 0;
      for (let j = n; j < weights.length; j++) sum += weights[j] * parallel[j * m + n];
      if (i < m) start[i * m + n] = sum;
      else variance += sum * sum;
    }
  }
  return { poles: poleDecays.map((d) => exp(-d)), zeros: zeroDecays.map((d) => exp(-d)), gain: 1 / Math.sqrt(variance), start };
}

/** e^−a − e^−b without cancellation. */
function difference(a: number, b: number): number {
  return -exp(-a) * expm1(a - b);
}

/**
 * Weights of the states s_j = 1/(1 − pole_j·z⁻¹) of which a part of the cascade is the sum: sections 0 to i − 1 and the pole of section i;
 * for i = m all m sections, 1 taken off and one step earlier.
 */
function partialFractions(poles: Float64Array, zeros: Float64Array, i: number): Float64Array {
  const m = poles.length;
  return Float64Array.from({ length: Math.min(i + 1, m) }, (_, j) => {
    let weight = j === i ? 1 : difference(poles[j], zeros[j]);
    for (let k = 0; k < i; k++) if (k !== j) weight *= difference(poles[j], zeros[k]) / difference(poles[j], poles[k]);
    if (j < i && i < m) weight /= difference(poles[j], poles[i]);
    return weight;
  });
}

/**
 * The Cholesky factor of the covariances 1/(1 − pole_i·pole_j) of first-order processes that share their normals, as a product, without
 * subtractions: the orthonormal functions of Takenaka and Malmquist at the poles.
 *
 * @see Ninness & Gustafsson (1997), IEEE Trans. Autom. Control 42, 515–521
 */
function parallelStates(decays: Float64Array): Float64Array {
  const m = decays.length;
  const lower = new Float64Array(m * m);
  for (let i = 0; i < m; i++) {
    let allPass = 1;
    for (let n = 0; n <= i; n++) {
      const product = -expm1(-decays[i] - decays[n]); // 1 − pole_i·pole_n
      lower[i * m + n] = (allPass * Math.sqrt(-expm1(-2 * decays[n]))) / product;
      allPass *= difference(decays[i], decays[n]) / product;
    }
  }
  return lower;
}
