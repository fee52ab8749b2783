import { sigmoidScalar } from "./sigmoid-scalar.ts";

/** out[i] = S(v[i]) for every i; the arguments are checked already. */
export function fillSigmoid<T extends Float64Array>(out: T, v: ArrayLike<number>, e0: number, v0: number, r: number): T {
  for (let i = 0; i < out.length; i++) out[i] = sigmoidScalar(v[i], e0, v0, r);
  return out;
}
