import { fusedMultiplyAdd } from "./fused-multiply-add.ts";

// fdlibm s_log1p.c, Copyright (C) 1993 by Sun Microsystems, Inc. (notice in NOTICE).
const LN2_HIGH = 0.6931471803691238; // k·LN2_HIGH is exact for |k| < 2^20
const LN2_LOW = 1.9082149292705877e-10;
const L1 = 0.6666666666666735;
const L2 = 0.3999999999940942;
const L3 = 0.2857142874366239;
const L4 = 0.22222198432149784;
const L5 = 0.1818357216161805;
const L6 = 0.15313837699209373;
const L7 = 0.14798198605116586;

const bits = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));

/**
 * ln(1 + x) with every bit of glibc on x86-64 with FMA, where the canonical NumPy streams come from.
 *
 * Its bits reach the tail of NumPy's normal and exponential ziggurats. Neither the published fdlibm code nor a correctly
 * rounded logarithm will do: they differ in 10 and in 1221 of 10⁹ normals. So each multiply-add that GCC contracts in
 * glibc's code is emulated here, and no other.
 *
 * @param x - in (−1, 0], which is all that the ziggurats ask for
 * @returns ln(1 + x), error below 1 ulp
 * @example log1pGlibc(-0.5) // => -0.6931471805599453
 * @see glibc, sysdeps/ieee754/dbl-64/s_log1p.c; Python: numpy.log1p
 */
export function log1pGlibc(x: number): number {
  if (x > -1.862645149230957e-9) return x > -5.551115123125783e-17 ? x : x - x * x * 0.5; // −2^-29, −2^-54
  let k = 0;
  let f = x;
  let c = 0;
  let isTiny = false; // |f| < 2^-20
  if (highWord(x) > (0xbfd2bec3 | 0)) {
    // x < −0.2929: 1 + x = 2^k · (1 + f) with √½ < 1 + f < √2, and c the rounding error of 1 + x, relative to it.
    const u = 1 + x;
    c = (x - (u - 1)) / u;
    const high = highWord(u);
    const fraction = high & 0xfffff;
    const isAboveSqrt2 = fraction >= 0x6a09e;
    k = (high >> 20) - 1023 + (isAboveSqrt2 ? 1 : 0);
    f = withHighWord(u, fraction | (isAboveSqrt2 ? 0x3fe00000 : 0x3ff00000)) - 1;
    isTiny = (isAboveSqrt2 ? (0x100000 - fraction) >> 2 : fraction) === 0;
  }
  const halfSquare = 0.5 * f * f;
  if (isTiny) {
    if (f === 0) return k * LN2_HIGH + fusedMultiplyAdd(k, LN2_LOW, c);
    const r = halfSquare * fusedMultiplyAdd(-0.6666666666666666, f, 1);
    return k * LN2_HIGH - (r - fusedMultiplyAdd(k, LN2_LOW, c) - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  const r2 = fusedMultiplyAdd(z, L1, z2 * fusedMultiplyAdd(z, L3, L2));
  const r4 = fusedMultiplyAdd(z2 * z2, fusedMultiplyAdd(z, L5, L4), r2);
  const r = fusedMultiplyAdd(z2 * (z2 * z2), fusedMultiplyAdd(z, L7, L6), r4);
  const correction = s * (r + halfSquare);
  if (k === 0) return f - (halfSquare - correction);
  return k * LN2_HIGH - (halfSquare - (fusedMultiplyAdd(k, LN2_LOW, c) + correction) - f);
}

/** Sign, exponent and first 20 bits of the fraction. */
function highWord(x: number): number {
  bits.setFloat64(0, x);
  return bits.getInt32(0);
}

function withHighWord(x: number, word: number): number {
  bits.setFloat64(0, x);
  bits.setInt32(0, word);
  return bits.getFloat64(0);
}
