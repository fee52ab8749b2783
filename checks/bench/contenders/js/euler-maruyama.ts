import { eulerMaruyamaStep } from "@concord/integrators";
import { defaultRng } from "@concord/rng";
import type { Work } from "../../src/worker.ts";
import { derivative } from "./jansen-rit.ts";

const DT = 1e-4;
const DIFFUSION = [0, 0, 0, 0, 650, 0];
const diffusion = (): number[] => DIFFUSION;

/** eulerMaruyamaStep on a state of numbers or of float64. */
export default function make(kind: string): Work {
  const start = (): number[] | Float64Array => (kind === "float64" ? new Float64Array(6) : [0, 0, 0, 0, 0, 0]);
  const rng = defaultRng(1);
  const steps = (y: number[] | Float64Array, n: number, source = rng) => {
    for (let i = 0; i < n; i++) y = eulerMaruyamaStep(derivative, diffusion, y, i * DT, DT, source, 220);
    return y;
  };
  let state = start();
  return {
    answer: () => steps(start(), 1000, defaultRng(42)),
    batch: () => ((state = steps(state, 40_000)), 40_000),
  };
}
