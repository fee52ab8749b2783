import type { NormalSource, UniformSource } from "@concord/rng";
import * as noise from "../src/index.ts";

type Source = NormalSource & UniformSource;

/** An input in its two forms, with some arguments, to be held to what is true of all. */
export interface Input {
  name: string;
  /** Numbers in a row: a sample, or one for each component. */
  rowLength: number;
  at: (n: number, rng: Source, memory: number[]) => Float64Array;
  into: (out: Float64Array, rng: Source, memory: number[]) => Float64Array;
}

const COVARIANCE = [4, 1, 0.5, 1, 3, -1, 0.5, -1, 2];

const input = (name: string, at: Input["at"], into: Input["into"], rowLength = 1): Input => ({ name, rowLength, at, into });

export const INPUTS: readonly Input[] = [
  input("gaussianInput", (n, rng) => noise.gaussianInput(n, 220, 22, rng), (out, rng) => noise.gaussianInputInto(out, 220, 22, rng)),
  input("whiteNoiseInput", (n, rng) => noise.whiteNoiseInput(n, 220, 2, 1e-4, rng), (out, rng) => noise.whiteNoiseInputInto(out, 220, 2, 1e-4, rng)),
  input("uniformInput", (n, rng) => noise.uniformInput(n, 120, 320, rng), (out, rng) => noise.uniformInputInto(out, 120, 320, rng)),
  input("poissonInput", (n, rng) => noise.poissonInput(n, 220, 1e-3, rng), (out, rng) => noise.poissonInputInto(out, 220, 1e-3, rng)),
  input("poissonInput, many", (n, rng) => noise.poissonInput(n, 22e3, 1e-3, rng), (out, rng) => noise.poissonInputInto(out, 22e3, 1e-3, rng)),
  input("shotNoiseInput", (n, rng, memory) => noise.shotNoiseInput(n, 500, 2, 0.01, 1e-3, rng, memory), (out, rng, memory) => noise.shotNoiseInputInto(out, 500, 2, 0.01, 1e-3, rng, memory)),
  input("ornsteinUhlenbeckInput", (n, rng, memory) => noise.ornsteinUhlenbeckInput(n, 220, 22, 0.01, 1e-3, rng, memory), (out, rng, memory) => noise.ornsteinUhlenbeckInputInto(out, 220, 22, 0.01, 1e-3, rng, memory)),
  ...[0, 0.5, 1, 2].map((beta) =>
    input(`coloredNoiseInput, beta ${beta}`, (n, rng, memory) => noise.coloredNoiseInput(n, beta, 22, 1, 50, 1e-3, rng, memory), (out, rng, memory) => noise.coloredNoiseInputInto(out, beta, 22, 1, 50, 1e-3, rng, memory)),
  ),
  input("correlatedGaussianInput", (n, rng) => noise.correlatedGaussianInput(n, [1, 2, 3], COVARIANCE, rng), (out, rng) => noise.correlatedGaussianInputInto(out, [1, 2, 3], COVARIANCE, rng), 3),
  input("wienerIncrements", (n, rng) => noise.wienerIncrements(n, 1e-3, rng, 2), (out, rng) => noise.wienerIncrementsInto(out, 1e-3, rng, 2), 2),
  input("wienerIncrementPairs", (n, rng) => noise.wienerIncrementPairs(n, 1e-3, rng, 2), (out, rng) => noise.wienerIncrementPairsInto(out, 1e-3, rng, 2), 4),
];
