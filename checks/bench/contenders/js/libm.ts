import * as libm from "@concord/libm";
import type { Work } from "../../src/worker.ts";
import { LIBM_RANGES } from "./libm-ranges.ts";

type Elementary = "exp" | "expm1" | "log" | "log1p" | "pow" | "tanh" | "erf";

const N = 10_000;

/** An elementary function over 10⁴ numbers: @concord/libm's, or the engine's of the same name. */
export default function make(name: Elementary, whose: "own" | "Math"): Work {
  const [from, to] = LIBM_RANGES[name];
  const x = Float64Array.from({ length: N }, (_, i) => from + ((to - from) * ((i * 7919) % N)) / N);
  const out = new Float64Array(N);
  const f = (whose === "own" ? libm : (Math as unknown as typeof libm))[name] as (x: number, y: number) => number;
  const fill = (): Float64Array => {
    for (let i = 0; i < N; i++) out[i] = f(x[i], 2.3);
    return out;
  };
  return {
    answer: () => fill().subarray(0, 8),
    batch: () => {
      for (let i = 0; i < 30; i++) fill();
      return 30 * N;
    },
  };
}
