import { describeSeizures, findSeizures, PUBLISHED, simulate } from "@concord/example-epileptor";
import { defaultRng } from "@concord/models-utils";
import * as Plot from "@observablehq/plot";
import { trace } from "../curves.ts";
import { COLORS, livePlot } from "../live-plot.ts";

const PERIOD = 1;

export default livePlot({
  caption: "The Epileptor: the field potential, and the slow variable that lets seizures begin and end. Seizures are shaded.",
  seeded: true,
  controls: {
    x0: { label: "x0, excitability", min: -2.5, max: -1.2, step: 0.05, value: -1.6 },
    sigma2: { label: "sigma2, noise", min: 0, max: 0.5, step: 0.01, value: 0.25 },
    tau0: { label: "tau0, slowness", min: 1500, max: 4000, step: 1, value: 2857 },
  },
  draw({ x0, sigma2, tau0 }, seed) {
    const { potential, z } = simulate({ duration: 2800, transient: 900, dt: 0.05, recordEvery: 20, rng: defaultRng(seed), parameters: { ...PUBLISHED, x0, sigma2, tau0 } });
    const seizures = findSeizures(z);
    const shades = Plot.rectX(seizures, { x1: ({ onset = 0 }) => onset * PERIOD, x2: ({ offset = z.length }) => offset * PERIOD, fill: COLORS[1], fillOpacity: 0.1 });
    return {
      panels: [
        { height: 200, x: { axis: null }, y: { label: "x2 − x1", grid: true }, marks: [shades, trace(potential, PERIOD, COLORS[0], { strokeWidth: 0.8 })] },
        { height: 110, x: { label: "time (model time)" }, y: { label: "z", grid: true, ticks: 3, domain: [2.5, 4.5] }, marks: [shades, trace(z, PERIOD, COLORS[1], { strokeWidth: 1.5 })] },
      ],
      readings: { "": describeSeizures(seizures, PERIOD) },
    };
  },
});
