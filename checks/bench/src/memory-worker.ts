// Runs a work for so many operations and prints what the garbage collector had to do: memory-worker.ts STEPS KIND.
import { constants, PerformanceObserver } from "node:perf_hooks";
import { createEulerMaruyamaWork, createRk4Work, eulerMaruyamaStep, eulerMaruyamaStepInto, rk4Step, rk4StepInto } from "@concord/integrators";
import { defaultRng } from "@concord/rng";
import { derivative } from "../contenders/js/jansen-rit.ts";
import { derivativeInto } from "../contenders/js/jansen-rit-into.ts";

const [n, kind] = [Number(process.argv[2]), process.argv[3]];
const rng = defaultRng(1);
const diffusion = (): number => 0.1;
const diffusionInto = (_y: Float64Array, _t: number, out: Float64Array): undefined => void out.fill(0.1);
const rk4Work = createRk4Work(6);
const eulerMaruyamaWork = createEulerMaruyamaWork(6);
const STEPS: Record<string, (y: never, t: number) => number[] | Float64Array> = {
  "rk4StepInto": (y: Float64Array, t) => rk4StepInto(y, derivativeInto, y, t, 1e-4, rk4Work, 220),
  "eulerMaruyamaStepInto": (y: Float64Array, t) => eulerMaruyamaStepInto(y, derivativeInto, diffusionInto, y, t, 1e-4, rng, eulerMaruyamaWork, 220),
  "rk4Step, number[]": (y: number[], t) => rk4Step(derivative, y, t, 1e-4, 220),
  "rk4Step, Float64Array": (y: Float64Array, t) => rk4Step(derivative, y, t, 1e-4, 220),
  "eulerMaruyamaStep, number[]": (y: number[], t) => eulerMaruyamaStep(derivative, diffusion, y, t, 1e-4, rng, 220),
};
const step = STEPS[kind];

function run(steps: number): void {
  let y: number[] | Float64Array = kind.endsWith("number[]") ? [0, 0, 0, 0, 0, 0] : new Float64Array(6);
  for (let i = 0; i < steps; i++) y = step(y as never, i * 1e-4);
}

run(100_000);
globalThis.gc?.();
const heapBefore = process.memoryUsage().heapUsed;
let [collecting, markSweeps] = [0, 0];
const observer = new PerformanceObserver((list) => {
  for (const { duration, detail } of list.getEntries() as unknown as { duration: number; detail: { kind: number } }[]) {
    collecting += duration;
    if (detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR) markSweeps++;
  }
});
observer.observe({ entryTypes: ["gc"] });
const start = performance.now();
run(n);
const milliseconds = performance.now() - start;
await new Promise((resolve) => setTimeout(resolve, 50)); // the observer hears of a collection later
observer.disconnect();
globalThis.gc?.();
const growth = (process.memoryUsage().heapUsed - heapBefore) / n;
console.log(JSON.stringify({ kind, steps: n, collecting: collecting / milliseconds, markSweeps, growth }));
