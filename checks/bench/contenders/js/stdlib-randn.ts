// npm @stdlib/random-base-randn: normals by its default method, the improved ziggurat, seeded. Its stream is not NumPy's.
import randn from "@stdlib/random-base-randn";
import type { Work } from "../../src/worker.ts";
import { drawLoop } from "./draw-loop.ts";

export default function make(): Work {
  return drawLoop(randn.factory({ seed: 42 }));
}
