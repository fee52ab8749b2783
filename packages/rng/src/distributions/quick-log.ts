import { fromFixed, logFixed, toFixed } from "../fixed-point.ts";

// fdlibm e_log.c, Copyright (C) 1993 by Sun Microsystems, Inc. (notice in NOTICE).
const LN2_HIGH = 0.6931471803691238; // k·LN2_HIGH is exact
const LN2_LOW = 1.9082149292705877e-10;
const L1 = 0.6666666666666735;
const L2 = 0.3999999999940942;
const L3 = 0.2857142874366239;
const L4 = 0.22222198432149784;
const L5 = 0.1818357216161805;
const L6 = 0.15313837699209373;
const L7 = 0.14798198605116586;

const bits = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));

/** ln x for a positive normal number, error below 1 ulp, without a table: for decisions, not for values that a user sees. */
export function quickLog(x: number): number {
  bits.setFloat64(0, x);
  const high = bits.getInt32(0);
  const fraction = high & 0xfffff;
  const isAboveSqrt2 = fraction >= 0x6a09c;
  bits.setInt32(0, fraction | (isAboveSqrt2 ? 0x3fe00000 : 0x3ff00000));
  const k = (high >> 20) - 1023 + (isAboveSqrt2 ? 1 : 0);
  const f = bits.getFloat64(0) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const r = z * (L1 + w * (L3 + w * (L5 + w * L7))) + w * (L2 + w * (L4 + w * L6));
  const halfSquare = 0.5 * f * f;
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + r) + k * LN2_LOW) - f);
}

/** ln x, rounded right but for x next to 1, where it errs by some 10^-28; for a multiple of 2^-96; slow. */
export function roundedLog(x: number): number {
  return fromFixed(logFixed(toFixed(x)));
}
