// npm pure-rand: uniforms of 53 bits by xoroshiro128plus, of which each takes two steps of 32 bits. Its stream is not NumPy's.
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Work } from "../../src/worker.ts";
import { drawLoop } from "./draw-loop.ts";

export default function make(): Work {
  const generator = xoroshiro128plus(42);
  return drawLoop(() => uniformFloat64(generator));
}
