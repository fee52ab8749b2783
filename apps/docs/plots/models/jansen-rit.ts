import { simulate, PUBLISHED } from "@concord/example-jansen-rit";
import { welch, dominantFrequency } from "@concord/example-demo/spectrum";
import { defaultRng, whiteNoiseInput } from "@concord/models-utils";
import { trace } from "../curves.ts";
import { livePlot } from "../live-plot.ts";

const DT = 1e-3; // s

export default livePlot({
  caption: "A cortical column after Jansen & Rit (1995), simulated in your browser: four seconds of its potential, which an electrode sees as EEG.",
  seeded: true,
  controls: {
    p: { label: "input", unit: "pulses/s", min: 0, max: 400, step: 5, value: 220 },
    sigma: { label: "noise", unit: "pulses/s·√s", min: 0, max: 10, step: 0.1, value: 2 },
    C: { label: "synaptic contacts", min: 60, max: 280, step: 1, value: 135 },
    B: { label: "inhibition, B", unit: "mV", min: 10, max: 40, step: 0.5, value: 22 },
  },
  draw({ p, sigma, C, B }, seed) {
    const rng = defaultRng(seed);
    const input = (n: number): Float64Array => whiteNoiseInput(n, p, sigma, DT, rng);
    const eeg = simulate({ seconds: 4, transient: 1, dt: DT, input, parameters: { ...PUBLISHED, C, B } });
    return {
      panels: [{ height: 200, x: { label: "t (s)" }, y: { label: "y1 − y2 (mV)", grid: true }, marks: [trace(eeg.filter((_, i) => i % 4 === 0), 4 * DT, undefined, { strokeWidth: 1.4 })] }],
      readings: { "strongest frequency:": `${dominantFrequency(welch(eeg, 1 / DT)).toFixed(1)} Hz` },
    };
  },
});
