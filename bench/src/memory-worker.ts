// Runs a work for so many operations and prints what the garbage collector had to do: memory-worker.ts STEPS KIND.
import { constants, PerformanceObserver } from "node:perf_hooks";
import { eulerMaruyamaStep, rk4Step } from "@concord/integrators";
import { defaultRng } from "@concord/rng";
import { derivative } from "../contenders/js/jansen-rit.ts";

const [n, kind] = [Number(process.argv[2]), process.argv[3]];
const rng = defaultRng(1);
const diffusion = (): number => 0.1;
const STEPS: Record<string, (y: number[] | Float64Array, t: number) => number[] | Float64Array> = {
  "rk4Step, number[]": (y, t) => rk4Step(derivative, y, t, 1e-4, 220),
  "rk4Step, Float64Array": (y, t) => rk4Step(derivative, y, t, 1e-4, 220),
  "eulerMaruyamaStep, number[]": (y, t) => eulerMaruyamaStep(derivative, diffusion, y, t, 1e-4, rng, 220),
};
const step = STEPS[kind];

function run(steps: number): void {
  let y = kind.endsWith("Float64Array") ? new Float64Array(6) : [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < steps; i++) y = step(y, i * 1e-4) as typeof y;
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
