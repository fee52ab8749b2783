import { defaultRng } from "@concord/rng";
import { leg, LEGS, type Progress } from "./leg.ts";

const POINTS = 24;
const NODES = 32;

/** The simulations of the sweep before their first leg: one parameter and one spawned stream each. */
export function startOfSweep(): Progress[] {
  const streams = defaultRng(2026).spawn(POINTS);
  return streams.map((rng, point) => ({ point, coupling: 1 + point, legs: 0, y: new Float64Array(NODES).fill(6), rng: rng.toJSON() }));
}

/** The sweep without workers, one simulation after the other. */
export function sweep(): unknown {
  return startOfSweep().map((progress) => {
    for (let i = 0; i < LEGS; i++) progress = leg(progress);
    return outcome(progress);
  });
}

/** What is compared of a simulation. */
export function outcome({ y, rng }: Progress): unknown {
  return [y, rng];
}
