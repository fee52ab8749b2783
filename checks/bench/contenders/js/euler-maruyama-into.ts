import { createEulerMaruyamaWork, eulerMaruyamaStepInto } from "@concord/integrators";
import { defaultRng } from "@concord/rng";
import type { Work } from "../../src/worker.ts";
import { derivativeInto } from "./jansen-rit-into.ts";

const DT = 1e-4;

function diffusionInto(_y: Float64Array, _t: number, diffusion: Float64Array): undefined {
  diffusion[0] = 0;
  diffusion[1] = 0;
  diffusion[2] = 0;
  diffusion[3] = 0;
  diffusion[4] = 650;
  diffusion[5] = 0;
}

/** eulerMaruyamaStepInto on one column. */
export default function make(): Work {
  const rng = defaultRng(1);
  const work = createEulerMaruyamaWork(6);
  const steps = (y: Float64Array, n: number, source = rng): Float64Array => {
    for (let i = 0; i < n; i++) eulerMaruyamaStepInto(y, derivativeInto, diffusionInto, y, i * DT, DT, source, work, 220);
    return y;
  };
  const state = new Float64Array(6);
  return {
    answer: () => steps(new Float64Array(6), 1000, defaultRng(42)),
    batch: () => (steps(state, 40_000), 40_000),
  };
}
