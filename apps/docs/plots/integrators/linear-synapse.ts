import { etd2Step, eulerMaruyamaStep, linearSynapseCoefficients, linearSynapseStep } from "@concord/integrators";
import { defaultRng } from "@concord/rng";
import { trace } from "../curves.ts";
import { mean, std } from "../histogram.ts";
import { COLORS, digits, livePlot } from "../live-plot.ts";

const SECONDS = 20;

export default livePlot({
  caption: "An excitatory synapse with white noise, by the exact step, by etd2Step, and by Euler–Maruyama, whose variance is too large. Half a second is shown.",
  seeded: true,
  controls: {
    a: { label: "a, rate", unit: "1/s", min: 50, max: 150, step: 5, value: 100 },
    sigma: { label: "noise of the input", unit: "pulses/s·√s", min: 0.5, max: 5, step: 0.5, value: 2 },
    dt: { label: "dt", unit: "s", min: -4, max: -2.2, step: 0.1, value: -2.7, log: true },
    scheme: { label: "scheme", options: ["linearSynapseStep", "etd2Step", "eulerMaruyamaStep"], value: 0 },
  },
  draw({ a, sigma, dt, scheme }, seed) {
    const rng = defaultRng(seed);
    const noise = 3.25 * a * sigma;
    const synapse = linearSynapseCoefficients(a, dt, noise);
    const f = (y: number[]): number[] => [y[1], -2 * a * y[1] - a * a * y[0]];
    const step = [
      (y: number[]) => linearSynapseStep(y, 0, synapse, rng),
      (y: number[]) => etd2Step(() => [0], [synapse], y, 0, rng),
      (y: number[]) => eulerMaruyamaStep(f, () => [0, noise], y, 0, dt, rng),
    ][scheme];
    let y = [0, 0];
    const values = Array.from({ length: Math.round(SECONDS / dt) }, () => (y = step(y))[0]);
    const exact = noise / Math.sqrt(4 * a ** 3);
    const shown = values.slice(0, Math.round(0.5 / dt));
    return {
      panels: [{ height: 200, x: { label: "t (s)" }, y: { label: "y (mV)", grid: true }, marks: [trace(shown, dt, COLORS[scheme], { strokeWidth: 1.2 })] }],
      readings: { "standard deviation over 20 s:": `${digits(std(values.slice(Math.round(values.length / 20))), 3)} mV, of ${digits(exact, 3)} mV`, "mean:": digits(mean(values), 2) },
    };
  },
});
