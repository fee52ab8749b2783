import type { NormalSource } from "@concord/rng";
import type { ColoredNoiseCascade } from "./colored-noise-cascade.ts";
import { BLOCK, drawNormals } from "./draw.ts";

/** Fills the whole array with what the cascade makes of normals. */
export function fillCascade<T extends Float64Array>(caller: string, out: T, cascade: ColoredNoiseCascade, std: number, rng: NormalSource, memory: number[]): T {
  if (out.length === 0) return out;
  const state = memory.length === 0 ? stationaryState(caller, cascade, rng) : Float64Array.from(memory);
  for (let start = 0; start < out.length; start += BLOCK) {
    const block = out.subarray(start, start + BLOCK);
    drawNormals(caller, block, rng);
    filter(block, cascade, std * cascade.gain, state);
  }
  for (let i = 0; i < state.length; i++) memory[i] = state[i];
  return out;
}

function filter(block: Float64Array, { poles, zeros }: ColoredNoiseCascade, gain: number, state: Float64Array): void {
  for (let k = 0; k < block.length; k++) {
    let x = block[k];
    for (let i = 0; i < state.length; i++) {
      const previous = state[i];
      state[i] = x + poles[i] * previous;
      x = state[i] - zeros[i] * previous;
    }
    block[k] = gain * x;
  }
}

function stationaryState(caller: string, { start, poles }: ColoredNoiseCascade, rng: NormalSource): Float64Array {
  const m = poles.length;
  const normals = new Float64Array(m);
  drawNormals(caller, normals, rng);
  return Float64Array.from(normals, (_, i) => {
    let sum = 0;
    for (let n = 0; n < m; n++) sum += start[i * m + n] * normals[n];
    return sum;
  });
}
