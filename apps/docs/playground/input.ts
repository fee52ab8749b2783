import { gaussianInputInto, type RandomGenerator, uniformInputInto, whiteNoiseInputInto } from "@concord/models-utils";
import type { Settings } from "./settings.ts";

const SAMPLES_PER_BLOCK = 1000;

/** The kinds of noise of a column that has an input. */
export const INPUT_NOISES: Readonly<Record<"gaussian" | "white" | "uniform", string>> = {
  gaussian: "Gaussian, std per sample",
  white: "white, by its intensity",
  uniform: "uniform",
};

/** The next sample of the input (pulses/s), one for each time step; drawn in blocks, whose length does not change a bit. */
export function createInput({ noise, parameters: { p, std, sigma, spread }, dt }: Settings, rng: RandomGenerator): () => number {
  const block = new Float64Array(SAMPLES_PER_BLOCK);
  let next = block.length;
  const draw = (): unknown => {
    if (noise === "gaussian") return gaussianInputInto(block, p, std, rng);
    if (noise === "white") return whiteNoiseInputInto(block, p, sigma, dt, rng);
    return uniformInputInto(block, p - spread, p + spread, rng);
  };
  return () => {
    if (next === block.length) {
      draw();
      next = 0;
    }
    return block[next++];
  };
}
