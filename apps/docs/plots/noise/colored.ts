import { coloredNoiseInput } from "@concord/noise";
import { defaultRng } from "@concord/rng";
import { welch } from "@concord/example-demo/spectrum";
import * as Plot from "@observablehq/plot";
import { trace } from "../curves.ts";
import { COLORS, livePlot } from "../live-plot.ts";

const DT = 1e-3; // s

export default livePlot({
  caption: "Colored noise and its power: within the band, whose ends are marked, it falls as the dashed line of slope −beta.",
  seeded: true,
  controls: {
    beta: { label: "beta", min: 0, max: 2, step: 0.05, value: 1 },
    fLow: { label: "fLow", unit: "Hz", min: -0.3, max: 0.7, step: 0.1, value: 0, log: true },
    fHigh: { label: "fHigh", unit: "Hz", min: 1, max: 1.7, step: 0.1, value: 1.6, log: true },
  },
  draw({ beta, fLow, fHigh }, seed) {
    const samples = coloredNoiseInput(65_536, beta, 22, fLow, Math.min(fHigh, 50), DT, defaultRng(seed));
    const { frequencies, power } = welch(samples, 1 / DT);
    const points = Array.from(frequencies, (f, k) => [f, power[k]]).filter(([f]) => f > 0 && f <= 200);
    const inBand = points.filter(([f]) => f >= fLow && f <= fHigh);
    const level = Math.exp(inBand.reduce((sum, [f, p]) => sum + Math.log(p * f ** beta), 0) / inBand.length);
    return {
      panels: [
        { height: 150, x: { label: "t (s)" }, y: { label: "x", grid: true }, marks: [trace(samples.subarray(0, 2000), DT)] },
        {
          height: 190,
          marginLeft: 56,
          x: { label: "frequency (Hz)", type: "log", grid: true },
          y: { label: "power", type: "log", ticks: 4, tickFormat: "~e" },
          marks: [
            Plot.ruleX([fLow, fHigh], { stroke: COLORS[3], strokeDasharray: "2 3" }),
            Plot.line(points, { stroke: COLORS[0], strokeWidth: 1 }),
            Plot.line([fLow, fHigh].map((f) => [f, level * f ** -beta]), { stroke: COLORS[1], strokeDasharray: "5 3", strokeWidth: 1.8 }),
          ],
        },
      ],
    };
  },
});
