import type { RandomGenerator } from "../src/index.ts";
import * as distributions from "../src/distributions/index.ts";

export const SEED = 20_260_101;
export const N = 1_000_000;

/** A function of `@concord/rng/distributions` and its arguments, without rng and size. */
export type Call = [name: string, ...parameters: unknown[]];

export interface Case {
  call: Call;
  /** Draws of a call; N if left out. */
  size?: number;
  /** Calls one after the other; 1 if left out. */
  repeat?: number;
}

type Draw = (rng: RandomGenerator, ...parameters: unknown[]) => number | Float64Array;

/** The draws of one call; without a size one draw. */
export function draw(rng: RandomGenerator, [name, ...parameters]: Call, size?: number): number | Float64Array {
  if (name === "shuffle") {
    const values = Float64Array.from({ length: parameters[0] as number }, (_, i) => i);
    distributions.shuffle(rng, values);
    return values;
  }
  const distribution = distributions[name as keyof typeof distributions] as Draw;
  if (name === "permutation") return distribution(rng, ...parameters);
  if (name === "choice") return distribution(rng, parameters[0], { ...(parameters[1] as object), size });
  return size === undefined ? distribution(rng, ...parameters) : distribution(rng, ...parameters, size);
}

/** All draws of a case. */
export function drawCase(rng: RandomGenerator, { call, size = N, repeat = 1 }: Case): Float64Array {
  const parts = Array.from({ length: repeat }, () => draw(rng, call, size) as Float64Array);
  const values = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((start, part) => (values.set(part, start), start + part.length), 0);
  return values;
}
