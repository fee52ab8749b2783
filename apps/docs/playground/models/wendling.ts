import { DEFAULTS, derivative, describeRegime, findRegime, PUBLISHED, SCHEDULES } from "@concord/example-wendling";
import equations from "@concord/example-wendling/src/equations.ts?raw";
import parameters from "@concord/example-wendling/src/parameters.ts?raw";
import { createInput, INPUT_NOISES } from "../input.ts";
import { STEPS } from "../schemes.ts";
import { inputParameters } from "./input-parameters.ts";
import type { PlaygroundModel, Preset, Published } from "./model.ts";
import python from "./wendling.py?raw";

const RATE = 1000;
const TABLE = "Wendling et al. (2002), Eur. J. Neurosci. 15";
const [{ A, B, G }] = SCHEDULES["sustained"];

/** A preset of the example's schedules, whose gains do not change. */
const regime = (name: string, label: string, words: string, published: Published): Preset => {
  const [{ A, B, G }] = SCHEDULES[name];
  return { name, label, source: `${TABLE}: A, B, G = ${A}, ${B}, ${G} mV`, parameters: { A, B, G }, regime: words, published };
};
const type = (number: number, says: string): Published => ({ says, source: `Wendling et al. (2002), type ${number}` });

/** Wendling, Bartolomei, Bellanger & Chauvel (2002), as the example package has it, at gains that stay. */
export const WENDLING: PlaygroundModel = {
  title: "Wendling",
  source: "Wendling, Bartolomei, Bellanger & Chauvel (2002), Eur. J. Neurosci. 15, 1499–1508",
  time: { unit: "s", rate: RATE, transient: 2, shown: 8, perSecond: 1 },
  output: { label: "y1 − y2 − y3", unit: "mV" },
  channels: ["y1 − y2 − y3 (mV)", "its rate of change (mV/s)", "C·y0 (mV)", "0.25·C·y0 (mV)", "0.3·C·y0 − 0.1·C·y4 (mV)"],
  phase: { x: 0, y: 1, samples: 1000 },
  populations: [
    { name: "pyramidal", channel: 0 },
    { name: "excitatory", channel: 2 },
    { name: "slow inhibitory", channel: 3 },
    { name: "fast inhibitory", channel: 4 },
  ],
  parameters: {
    ...inputParameters(DEFAULTS.p, 30, DEFAULTS.sigma),
    A: { label: "excitatory gain A", unit: "mV", value: A, min: 0, max: 20, step: 0.1 },
    B: { label: "slow inhibitory gain B", unit: "mV", value: B, min: 0, max: 100, step: 0.5 },
    G: { label: "fast inhibitory gain G", unit: "mV", value: G, min: 0, max: 100, step: 0.5 },
    a: { label: "excitatory rate a", unit: "1/s", value: PUBLISHED.a, min: 20, max: 200, step: 1 },
    b: { label: "slow inhibitory rate b", unit: "1/s", value: PUBLISHED.b, min: 10, max: 100, step: 1 },
    g: { label: "fast inhibitory rate g", unit: "1/s", value: PUBLISHED.g, min: 100, max: 700, step: 5 },
    C: { label: "synaptic contacts C", unit: "", value: PUBLISHED.C, min: 0, max: 400, step: 1 },
    e0: { label: "half of the maximum rate e0", unit: "Hz", value: PUBLISHED.e0, min: 0.5, max: 10, step: 0.1 },
    v0: { label: "potential at half v0", unit: "mV", value: PUBLISHED.v0, min: 0, max: 12, step: 0.1 },
    r: { label: "slope r", unit: "1/mV", value: PUBLISHED.r, min: 0.1, max: 1.5, step: 0.01 },
  },
  // By its intensity first, as in the example.
  noises: { white: INPUT_NOISES.white, gaussian: INPUT_NOISES.gaussian, uniform: INPUT_NOISES.uniform },
  schemes: Object.keys(STEPS),
  steps: [5e-4, 1e-4, 2.5e-4, 1e-3],
  presets: [
    regime("sustained", "sustained spikes", "sustained spikes", type(3, "a sustained discharge of spikes")),
    regime("background", "background", "background", type(1, "background activity")),
    regime("sporadic", "sporadic spikes", "", type(2, "sporadic spikes")), // by chance: none, perhaps, in one picture
    regime("rhythm", "slow rhythm", "slow rhythm", type(4, "slow rhythmic activity")),
    regime("fast", "low-voltage fast activity", "low-voltage fast activity", {
      says: "beta and low gamma when a seizure begins",
      frequency: [15, 40],
      source: "Wendling et al. (2005), J. Clin. Neurophysiol. 22, 343–356, abstract",
    }),
    regime("sinusoidal", "quasi-sinusoidal (ictal)", "quasi-sinusoidal", type(6, "slow quasi-sinusoidal activity")),
  ],
  highest: 60,
  start(settings, rng) {
    const { A, B, G, a, b, g, C, e0, v0, r } = settings.parameters;
    const { dt } = settings;
    const [gains, parameters] = [{ A, B, G }, { a, b, g, C, e0, v0, r }];
    const step = STEPS[settings.scheme as keyof typeof STEPS];
    const input = createInput(settings, rng);
    let taken = 0;
    let y: number[] = Array(10).fill(0);
    return {
      advance(nSteps) {
        for (let i = 0; i < nSteps; i++) y = step(derivative, y, taken++ * dt, dt, input(), gains, parameters);
      },
      observe(out, offset) {
        out[offset] = y[1] - y[2] - y[3];
        out[offset + 1] = y[6] - y[7] - y[8];
        out[offset + 2] = C * y[0];
        out[offset + 3] = 0.25 * C * y[0];
        out[offset + 4] = 0.3 * C * y[0] - 0.1 * C * y[4];
      },
    };
  },
  read(output) {
    const found = findRegime(output, RATE);
    const isSpiking = found.name === "sporadic" || found.name === "sustained";
    return { words: describeRegime(found), frequency: isSpiking ? found.spikeRate : found.name === "background" ? undefined : found.frequency };
  },
  typescript: {
    sources: [parameters, equations],
    start: "Array(10).fill(0)",
    call: "p, { A, B, G }, parameters",
    output: "y[1] - y[2] - y[3]",
    names: ["a", "b", "g", "C", "e0", "v0", "r"],
  },
  python: { equations: python, start: "np.zeros(10)", call: "p, A, B, G, a, b, g, C, e0, v0, r", output: "y[1] - y[2] - y[3]" },
};
