import type { NormalSource } from "@concord/rng";
import { BLOCK, drawNormals } from "./draw.ts";

/** Fills the whole array with mean + std·z. */
export function fillGaussian<T extends Float64Array>(caller: string, out: T, mean: number, std: number, rng: NormalSource): T {
  for (let start = 0; start < out.length; start += BLOCK) {
    const block = out.subarray(start, start + BLOCK);
    drawNormals(caller, block, rng);
    for (let i = 0; i < block.length; i++) block[i] = mean + std * block[i];
  }
  return out;
}
