import { log } from "@concord/libm";
import type { UniformSource } from "../sources.ts";
import { isBelowDensity } from "./binomial-density.ts";

/** What n and p ≤ ½ have in common for all their draws; the names are those of the paper. */
export interface BtpeHat {
  readonly n: number;
  readonly p: number;
  readonly q: number;
  readonly m: number;
  readonly p1: number;
  readonly xm: number;
  readonly xl: number;
  readonly xr: number;
  readonly c: number;
  readonly laml: number;
  readonly lamr: number;
  readonly p2: number;
  readonly p3: number;
  readonly p4: number;
}

/** A triangle, two parallelograms and two exponential tails, of which p1, p2 − p1, p3 − p2 and p4 − p3 are the areas. */
export function btpeHat(n: number, p: number): BtpeHat {
  const q = 1 - p;
  const fm = n * p + p;
  const m = Math.floor(fm);
  const p1 = Math.floor(2.195 * Math.sqrt(n * p * q) - 4.6 * q) + 0.5;
  const xm = m + 0.5;
  const xl = xm - p1;
  const xr = xm + p1;
  const c = 0.134 + 20.5 / (15.3 + m);
  const laml = tailRate((fm - xl) / (fm - xl * p));
  const lamr = tailRate((xr - fm) / (xr * q));
  const p2 = p1 * (1 + 2 * c);
  const p3 = p2 + c / laml;
  return { n, p, q, m, p1, xm, xl, xr, c, laml, lamr, p2, p3, p4: p3 + c / lamr };
}

/**
 * A binomial draw by the acceptance and rejection method BTPE, for n·p above 30, from two uniform draws an attempt.
 *
 * @see Kachitvichyanukul & Schmeiser (1988), Commun. ACM 31, 216–222; Python: numpy, distributions.c, random_binomial_btpe
 *   (of NumPy 1.17 to 2.4)
 */
export function drawBtpe(source: UniformSource, hat: BtpeHat): number {
  const { n, m, p1, xm, xl, xr, c, laml, lamr, p2, p3, p4 } = hat;
  for (;;) {
    const u = source.random() * p4;
    const v = source.random();
    if (u <= p1) return Math.floor(xm - p1 * v + u);
    if (u <= p2) {
      const x = xl + (u - p1) / c;
      const height = v * c + 1 - Math.abs(m - x + 0.5) / p1;
      if (height <= 1 && isBelowDensity(Math.floor(x), height, hat)) return Math.floor(x);
    } else if (u <= p3) {
      const y = Math.floor(xl + log(v) / laml);
      if (y >= 0 && isBelowDensity(y, v * (u - p2) * laml, hat)) return y;
    } else {
      const y = Math.floor(xr - log(v) / lamr);
      if (y <= n && isBelowDensity(y, v * (u - p3) * lamr, hat)) return y;
    }
  }
}

function tailRate(a: number): number {
  return a * (1 + a / 2);
}
