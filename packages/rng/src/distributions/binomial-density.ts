import { log } from "@concord/libm";
import type { BtpeHat } from "./binomial-btpe.ts";

/** Whether v is below P(y)/P(m). */
export function isBelowDensity(y: number, v: number, hat: BtpeHat): boolean {
  const { n, p, q, m } = hat;
  const k = Math.abs(y - m);
  const npq = n * p * q;
  if (k <= 20 || k >= npq / 2 - 1) return v <= densityRatio(y, hat);
  const rho = (k / npq) * ((k * (k / 3 + 0.625) + 0.16666666666666666) / npq + 0.5);
  const t = (-k * k) / (2 * npq);
  const logV = log(v);
  return logV < t - rho || (logV <= t + rho && logV <= logOfDensityRatio(y, hat));
}

/** P(y)/P(m), by the recursion from one to the other. */
export function densityRatio(y: number, { n, p, q, m }: BtpeHat): number {
  const s = p / q;
  const a = s * (n + 1);
  let ratio = 1;
  for (let i = m + 1; i <= y; i++) ratio *= a / i - s;
  for (let i = y + 1; i <= m; i++) ratio /= a / i - s;
  return ratio;
}

/** ln(P(y)/P(m)), by Stirling's formula. */
export function logOfDensityRatio(y: number, { n, p, q, m, xm }: BtpeHat): number {
  const x1 = y + 1;
  const f1 = m + 1;
  const z = n + 1 - m;
  const w = n - y + 1;
  const leading = xm * log(f1 / x1) + (n - m + 0.5) * log(z / w) + (y - m) * log((w * p) / (x1 * q));
  return leading + stirlingRest(f1) + stirlingRest(z) + stirlingRest(x1) + stirlingRest(w);
}

/** 13680 is a misprint for 13860, and two of the rests should be subtracted; NumPy draws so before 2.5. */
function stirlingRest(x: number): number {
  const x2 = x * x;
  return (13680 - (462 - (132 - (99 - 140 / x2) / x2) / x2) / x2) / x / 166320;
}
