import { DEFAULTS, describeRegime, findRegime, simulate } from "@concord/example-wendling";
import { defaultRng, whiteNoiseInput } from "@concord/models-utils";
import { trace } from "../curves.ts";
import { livePlot } from "../live-plot.ts";

const DT = 1e-3; // s

export default livePlot({
  caption: "A column with slow and fast inhibition: what it does depends on the gains of its synapses. Published: 5, 50, 15 background; 5, 25, 15 sustained spikes; 5, 5, 25 fast activity; 5, 15, 0 almost a sine.",
  seeded: true,
  controls: {
    A: { label: "A, excitation", unit: "mV", min: 1, max: 8, step: 0.25, value: 5 },
    B: { label: "B, slow inhibition", unit: "mV", min: 0, max: 60, step: 1, value: 25 },
    G: { label: "G, fast inhibition", unit: "mV", min: 0, max: 40, step: 1, value: 15 },
  },
  draw({ A, B, G }, seed) {
    const rng = defaultRng(seed);
    const input = (n: number): Float64Array => whiteNoiseInput(n, DEFAULTS.p, DEFAULTS.sigma, DT, rng);
    const potential = simulate({ seconds: 10, transient: 2, dt: DT, gains: () => ({ A, B, G }), input });
    return {
      panels: [{ height: 200, x: { label: "t (s)" }, y: { label: "y1 − y2 − y3 (mV)", grid: true }, marks: [trace(potential.filter((_, i) => i % 5 === 0), 5 * DT)] }],
      readings: { "": describeRegime(findRegime(potential, 1 / DT)) },
    };
  },
});
