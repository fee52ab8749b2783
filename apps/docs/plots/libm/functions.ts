import { erf, exp, expm1, log, log1p, pow, tanh } from "@concord/libm";
import * as Plot from "@observablehq/plot";
import { curve } from "../curves.ts";
import { COLORS, livePlot, range } from "../live-plot.ts";

interface Function {
  own: (x: number) => number;
  /** What this engine has; ECMAScript does not say how precise. */
  engine?: (x: number) => number;
  from: number;
  to: number;
}

const FUNCTIONS: Record<string, Function> = {
  "exp(x)": { own: exp, engine: Math.exp, from: -5, to: 5 },
  "expm1(x)": { own: expm1, engine: Math.expm1, from: -5, to: 5 },
  "log(x)": { own: log, engine: Math.log, from: 0.01, to: 10 },
  "log1p(x)": { own: log1p, engine: Math.log1p, from: -0.99, to: 10 },
  "pow(x, 1.7)": { own: (x) => pow(x, 1.7), engine: (x) => Math.pow(x, 1.7), from: 0, to: 10 },
  "tanh(x)": { own: tanh, engine: Math.tanh, from: -4, to: 4 },
  "erf(x)": { own: erf, from: -3, to: 3 },
};
const NAMES = Object.keys(FUNCTIONS);
const ARGUMENTS = 4001;

export default livePlot({
  caption: "The function, and below how many units in the last place the one of the engine that shows you this page differs from it.",
  controls: {
    function: { label: "function", options: NAMES, value: 0 },
    zoom: { label: "part of the range", min: -2, max: 0, step: 0.1, value: 0, log: true },
  },
  draw({ function: chosen, zoom }) {
    const { own, engine, from, to } = FUNCTIONS[NAMES[chosen]];
    const x = range(from, from + (to - from) * zoom, ARGUMENTS);
    const differing = engine === undefined ? [] : x.map((value) => [value, ulpsApart(own(value), engine(value))]).filter(([, ulps]) => ulps !== 0);
    const shown = x.filter((_, i) => i % 20 === 0);
    const domain: Plot.ScaleOptions = { domain: [x[0], x[ARGUMENTS - 1]] };
    return {
      panels: [
        { height: 180, x: { ...domain, axis: null }, y: { label: NAMES[chosen], grid: true }, marks: [curve(shown, shown.map(own))] },
        {
          height: 110,
          x: { ...domain, label: "x" },
          y: { label: "difference (ulp)", grid: true, domain: [-2, 2], ticks: [-1, 0, 1] },
          marks: [Plot.ruleY([0], { stroke: "var(--plot-grid)" }), Plot.dot(differing, { fill: COLORS[1], r: 2, clip: true })],
        },
      ],
      readings: { [`of ${ARGUMENTS} values, this engine's differ in`]: engine === undefined ? "– (ECMAScript has none)" : String(differing.length) },
    };
  },
});

/** Floating-point numbers between two of them, for signs that agree. */
function ulpsApart(a: number, b: number): number {
  if (!Number.isFinite(a) || !Number.isFinite(b) || Object.is(a, b)) return 0;
  const [first, second] = new BigInt64Array(Float64Array.of(a, b).buffer);
  return Number(second - first) * (a < 0 ? -1 : 1);
}
