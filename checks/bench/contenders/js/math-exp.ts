// The sigmoid by Math.exp, with the clip of its argument to [-500, 500], into an array that is used again.
// The last digit depends on the engine: JavaScript does not specify Math.exp to the last bit.
import type { Work } from "../../src/worker.ts";
import { sigmoidLoop } from "./sigmoid-loop.ts";

export default function make(n: string): Work {
  return sigmoidLoop(Number(n), (v) => 5 / (1 + Math.exp(Math.min(500, Math.max(-500, 0.56 * (6 - v))))));
}
