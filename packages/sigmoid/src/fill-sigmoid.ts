import { blockKernel } from "./block-kernel.ts";
import { sigmoidScalar } from "./sigmoid-scalar.ts";

// From this length on the WebAssembly kernel is faster, its copies included: the benchmark's group sigmoid-16 shows it.
const CROSSOVER = 16;

/** out[i] = S(v[i]) for every i; the arguments are checked already. */
export function fillSigmoid<T extends Float64Array>(out: T, v: ArrayLike<number>, e0: number, v0: number, r: number): T {
  const kernel = out.length < CROSSOVER ? undefined : blockKernel();
  if (kernel === undefined) {
    for (let i = 0; i < out.length; i++) out[i] = sigmoidScalar(v[i], e0, v0, r);
    return out;
  }
  const { block } = kernel;
  for (let start = 0; start < out.length; start += block.length) {
    const n = Math.min(block.length, out.length - start);
    if (v instanceof Float64Array) block.set(n === v.length ? v : v.subarray(start, start + n));
    else for (let i = 0; i < n; i++) block[i] = v[start + i];
    kernel.sigmoid(n, e0, v0, r);
    if (kernel.rates.length !== n) kernel.rates = block.subarray(0, n);
    out.set(kernel.rates, start);
  }
  return out;
}
