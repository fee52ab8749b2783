// npm d3-random: normals (by Marsaglia's polar method) or exponentials (by a logarithm) out of Math.random, which has no seed:
// another answer at each run.
import { randomExponential, randomNormal } from "d3-random";
import type { Work } from "../../src/worker.ts";
import { drawLoop } from "./draw-loop.ts";

export default function make(kind: string): Work {
  return drawLoop(kind === "normals" ? randomNormal.source(Math.random)(0, 1) : randomExponential.source(Math.random)(1));
}
