import { defaultRng, type NormalSource } from "@concord/rng";
import { type LinearSynapseCoefficients, linearSynapseCoefficients } from "../src/index.ts";
import { SEED, type WienerPaths } from "./wiener-paths.ts";

/** The noise that a synapse gathers over each step, in position and velocity, for several paths of one synapse. */
export class SynapsePaths {
  readonly synapse: LinearSynapseCoefficients;
  readonly position: readonly Float64Array[];
  readonly velocity: readonly Float64Array[];

  constructor(synapse: LinearSynapseCoefficients, position: readonly Float64Array[], velocity: readonly Float64Array[]) {
    this.synapse = synapse;
    this.position = position;
    this.velocity = velocity;
  }

  static draw(paths: number, steps: number, synapse: LinearSynapseCoefficients): SynapsePaths {
    const rng = defaultRng(SEED);
    const normals = Array.from({ length: steps }, () => [rng.standardNormal(paths), rng.standardNormal(paths)]);
    const { l11, l12, l21 } = synapse;
    return new SynapsePaths(synapse, normals.map(([first, second]) => first.map((z1, i) => l11 * z1 + l12 * second[i])), normals.map(([first]) => first.map((z1) => l21 * z1)));
  }

  /**
   * The noise of given Wiener paths, for steps so short that its expansion in ΔW and ΔZ is enough: dt^(5/2) is left out of a step.
   * Of the velocity ∫(1 − aτ)e^(−aτ) dW, with τ the time to the end of the step, so ΔW − 2a·ΔZ; of the position ∫τ·e^(−aτ) dW, so ΔZ.
   */
  static of({ dW, dZ, dt }: WienerPaths, a: number, noise: number): SynapsePaths {
    return new SynapsePaths(linearSynapseCoefficients(a, dt, noise), dZ.map((row) => row.map((z) => noise * z)), dW.map((row, k) => row.map((w, i) => noise * (w - 2 * a * dZ[k][i]))));
  }

  /** The same paths over steps that are twice as long: the first half's noise is carried on by the matrix exponential. */
  coarser(): SynapsePaths {
    const { synapse: { a, dt, noise, e11, e12, e21, e22 }, position, velocity } = this;
    const pairs = Array.from({ length: position.length / 2 }, (_, step) => 2 * step);
    return new SynapsePaths(
      linearSynapseCoefficients(a, 2 * dt, noise),
      pairs.map((k) => position[k].map((x, i) => e11 * x + e12 * velocity[k][i] + position[k + 1][i])),
      pairs.map((k) => position[k].map((x, i) => e21 * x + e22 * velocity[k][i] + velocity[k + 1][i])),
    );
  }

  /** A source that replays the draws: z1 and z2 of every path, step after step. */
  source(path?: number): NormalSource {
    const { synapse: { l11, l12, l21 }, position, velocity } = this;
    const paths = path === undefined ? position[0].length : 1;
    let next = 0;
    return {
      standardNormal() {
        const draw = next++;
        const step = Math.floor(draw / (2 * paths));
        const i = path ?? Math.floor(draw / 2) % paths;
        const z1 = velocity[step][i] / l21;
        return draw % 2 === 0 ? z1 : (position[step][i] - l11 * z1) / l12;
      },
    };
  }
}
