import { defaultRng, type RandomGenerator } from "@concord/rng";
import type { Item } from "./item.ts";

export const SEEDS: readonly (number | bigint | number[])[] = [0, 42, 12345, 2n ** 128n - 1n, [1, 2, 3]];

/** Each of the draws in turn, repeatedly, from a few seeds, and the state that they leave. */
export function draws(...kinds: readonly ((rng: RandomGenerator) => unknown)[]): Item {
  return function* () {
    for (const seed of SEEDS) {
      const rng = defaultRng(seed);
      for (let i = 0; i < 5; i++) for (const draw of kinds) yield draw(rng);
      yield rng.toJSON();
    }
  };
}
