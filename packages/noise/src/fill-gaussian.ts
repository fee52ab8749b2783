import type { NormalSource } from "@concord/rng";
import { BLOCK, checkNormal, fillNormals } from "./draw.ts";

/** Fills the whole array with mean + std·z. */
export function fillGaussian<T extends Float64Array>(caller: string, out: T, mean: number, std: number, rng: NormalSource): T {
  for (let start = 0; start < out.length; start += BLOCK) {
    const block = out.subarray(start, start + BLOCK);
    fillNormals(block, rng);
    for (let i = 0; i < block.length; i++) block[i] = mean + std * checkNormal(caller, block[i]);
  }
  return out;
}
