import {
  bogackiShampineStepInto,
  createBogackiShampineWork,
  createDormandPrinceWork,
  dormandPrinceStepInto,
  errorNorm,
  stepSizeFactor,
} from "@concord/integrators";
import * as Plot from "@observablehq/plot";
import { curve } from "../curves.ts";
import { COLORS, livePlot } from "../live-plot.ts";

const END = 20;
const MOST_STEPS = 20_000;

export default livePlot({
  caption: "The van der Pol oscillator in steps of adaptive size: small where it jumps, large where it creeps. Below, the steps that were taken.",
  controls: {
    scheme: { label: "scheme", options: ["bogackiShampineStep", "dormandPrinceStep"], value: 1 },
    tolerance: { label: "tolerance", min: -9, max: -2, step: 0.5, value: -5, log: true },
    mu: { label: "μ, stiffness", min: 0.5, max: 15, step: 0.5, value: 5 },
  },
  draw({ scheme, tolerance, mu }) {
    const f = (y: Float64Array, _t: number, dydt: Float64Array): void => {
      dydt[0] = y[1];
      dydt[1] = mu * (1 - y[0] * y[0]) * y[1] - y[0];
    };
    const work = { "0": createBogackiShampineWork(2, { fsal: true }), "1": createDormandPrinceWork(2, { fsal: true }) };
    const order = scheme === 0 ? 3 : 5;
    let [y, next] = [Float64Array.of(2, 0), new Float64Array(2)];
    const [times, values, steps] = [[0], [2], [] as number[]];
    let rejected = 0;
    for (let t = 0, dt = 1e-3; t < END && steps.length + rejected < MOST_STEPS; ) {
      const step = Math.min(dt, END - t);
      if (scheme === 0) bogackiShampineStepInto(next, f, y, t, step, work[0]);
      else dormandPrinceStepInto(next, f, y, t, step, work[1]);
      const norm = errorNorm(work[scheme === 0 ? 0 : 1].error, y, next, tolerance, tolerance);
      dt = step * stepSizeFactor(norm, order);
      if (!(norm <= 1)) {
        rejected++;
        continue;
      }
      t += step;
      [y, next] = [next, y];
      times.push(t);
      values.push(y[0]);
      steps.push(step);
    }
    const x: Plot.ScaleOptions = { domain: [0, END] };
    return {
      panels: [
        { height: 180, x: { ...x, axis: null }, y: { label: "y", grid: true, domain: [-2.5, 2.5] }, marks: [curve(times, values), Plot.dotY(values, { x: (_, i) => times[i], fill: COLORS[0], r: 1.8 })] },
        {
          height: 130,
          x: { ...x, label: "t" },
          y: { label: "step", grid: true, type: "log", ticks: 3, tickFormat: "~g" },
          marks: [Plot.lineY(steps, { x: (_, i) => times[i], stroke: COLORS[1], curve: "step-after" })],
        },
      ],
      readings: { "steps:": String(steps.length), "rejected:": String(rejected) },
    };
  },
});
