import { eulerMaruyamaStep } from "@concord/integrators";
import { type BitGeneratorJSON, PCG64, RandomGenerator } from "@concord/rng";
import { sigmoid } from "@concord/sigmoid";

export const LEGS = 3;
const STEPS_OF_A_LEG = 500;
const DT = 0.01;

/** Where a simulation of the sweep has arrived: what its next leg needs, wherever that runs. */
export interface Progress {
  /** Which of the sweep's simulations this is, and its parameter. */
  point: number;
  coupling: number;
  /** Legs done. */
  legs: number;
  y: Float64Array;
  /** State of its stream, as an object or as JSON. */
  rng: BitGeneratorJSON | string;
}

/** The next leg: a ring of nodes, as many as the sigmoid's kernel takes, each with noise of its own. */
export function leg({ point, coupling, legs, y, rng }: Progress): Progress {
  const generator = RandomGenerator.fromJSON(typeof rng === "string" ? JSON.parse(rng) : rng, [PCG64]);
  for (let i = 0; i < STEPS_OF_A_LEG; i++) {
    y = eulerMaruyamaStep(ring, () => 0.5, y, (legs * STEPS_OF_A_LEG + i) * DT, DT, generator, coupling);
  }
  return { point, coupling, legs: legs + 1, y, rng: generator.toJSON() };
}

function ring(y: Float64Array, _t: number, coupling: number): Float64Array {
  const rates = sigmoid(y);
  return y.map((v, i) => coupling * (rates[i] - rates[(i + 1) % y.length]) - v);
}
