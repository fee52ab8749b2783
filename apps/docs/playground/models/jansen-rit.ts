import { welch } from "@concord/example-demo/spectrum";
import { DEFAULTS, derivative, describeRegime, findRegime, PUBLISHED } from "@concord/example-jansen-rit";
import equations from "@concord/example-jansen-rit/src/equations.ts?raw";
import parameters from "@concord/example-jansen-rit/src/parameters.ts?raw";
import { createInput, INPUT_NOISES } from "../input.ts";
import { STEPS } from "../schemes.ts";
import { inputParameters } from "./input-parameters.ts";
import python from "./jansen-rit.py?raw";
import type { PlaygroundModel, Published } from "./model.ts";

const RATE = 1000;
/** A comparison of models of the alpha rhythm, which simulates this one with its standard parameters. */
const COMPARISON = "Bastiaens et al., PLOS Comput. Biol., e1012926";
const ALPHA: Published = { says: "alpha; with these parameters 10.8 Hz", frequency: [8, 12], source: `${COMPARISON}, table 1` };

/** Jansen & Rit (1995), as the example package has it. */
export const JANSEN_RIT: PlaygroundModel = {
  title: "Jansen–Rit",
  source: "Jansen & Rit (1995), Biol. Cybern. 73, 357–366",
  time: { unit: "s", rate: RATE, transient: 2, shown: 8, perSecond: 1 },
  output: { label: "y1 − y2", unit: "mV" },
  channels: ["y1 − y2 (mV)", "its rate of change (mV/s)", "C1·y0 (mV)", "C3·y0 (mV)"],
  phase: { x: 0, y: 1, samples: 1000 },
  populations: [
    { name: "pyramidal", channel: 0 },
    { name: "excitatory", channel: 2 },
    { name: "inhibitory", channel: 3 },
  ],
  parameters: {
    ...inputParameters(DEFAULTS.p, DEFAULTS.std, 2),
    A: { label: "excitatory amplitude A", unit: "mV", value: PUBLISHED.A, min: 0, max: 10, step: 0.05 },
    B: { label: "inhibitory amplitude B", unit: "mV", value: PUBLISHED.B, min: 0, max: 60, step: 0.5 },
    a: { label: "excitatory rate a", unit: "1/s", value: PUBLISHED.a, min: 20, max: 200, step: 1 },
    b: { label: "inhibitory rate b", unit: "1/s", value: PUBLISHED.b, min: 10, max: 100, step: 1 },
    C: { label: "synaptic contacts C", unit: "", value: PUBLISHED.C, min: 0, max: 1350, step: 1 },
    e0: { label: "half of the maximum rate e0", unit: "Hz", value: PUBLISHED.e0, min: 0.5, max: 10, step: 0.1 },
    v0: { label: "potential at half v0", unit: "mV", value: PUBLISHED.v0, min: 0, max: 12, step: 0.1 },
    r: { label: "slope r", unit: "1/mV", value: PUBLISHED.r, min: 0.1, max: 1.5, step: 0.01 },
  },
  noises: INPUT_NOISES,
  schemes: Object.keys(STEPS),
  steps: [1e-4, 2.5e-4, 5e-4, 1e-3],
  presets: [
    { name: "alpha", label: "alpha", source: "Jansen & Rit (1995): the standard parameters", parameters: {}, regime: "alpha", published: ALPHA },
    { name: "uniform", label: "alpha, noise of the paper", source: "Jansen & Rit (1995): input from 120 to 320 pulses/s", parameters: {}, noise: "uniform", regime: "alpha", published: ALPHA },
    {
      name: "spikes",
      label: "spikes",
      source: "Grimbert & Faugeras (2006): the large cycle, at p = 120",
      parameters: { p: 120, std: 0 },
      regime: "spikes",
      published: {
        says: "the delta rhythm of the slow cycle, spike-like, and rest below p = 113.586",
        frequency: [1, 4],
        source: "Mahdi, Sieber & Tsaneva-Atanasova (2025), ANZIAM J., abstract, which names the rhythm; its band as in thencri.org/glossary/frequency-band; Grimbert & Faugeras (2006), Neural Comput. 18, abstract; the fold in their diagram, as AUTO has it in github.com/pclus/auto-tutorial",
      },
    },
    {
      name: "fast-spikes",
      label: "spikes of strong coupling",
      source: "Jansen & Rit (1995), figure 3: C = 270",
      parameters: { C: 270 },
      noise: "uniform",
      regime: "spikes",
      published: { says: "stronger connections make a rhythm slower than alpha, and not a sine", source: `${COMPARISON}, on its figures 9 and 10` },
    },
    {
      name: "weak",
      label: "weak coupling",
      source: "Jansen & Rit (1995), figure 3: C = 68",
      parameters: { C: 68 },
      noise: "uniform",
      regime: "rest",
      published: { says: "too weak connections make a very low amplitude", source: `${COMPARISON}, on its figure 10` },
    },
  ],
  highest: 40,
  start(settings, rng) {
    const { A, B, a, b, C, e0, v0, r } = settings.parameters;
    const { dt } = settings;
    const step = STEPS[settings.scheme as keyof typeof STEPS];
    const input = createInput(settings, rng);
    let taken = 0;
    let y = [0, 0, 0, 0, 0, 0];
    return {
      advance(nSteps) {
        for (let i = 0; i < nSteps; i++) y = step(derivative, y, taken++ * dt, dt, input(), A, B, a, b, C, 0.8 * C, 0.25 * C, 0.25 * C, e0, v0, r);
      },
      observe(out, offset) {
        out[offset] = y[1] - y[2];
        out[offset + 1] = y[4] - y[5];
        out[offset + 2] = C * y[0];
        out[offset + 3] = 0.25 * C * y[0];
      },
    };
  },
  read(output) {
    const regime = findRegime(output, welch(output, RATE));
    return { words: describeRegime(regime), frequency: regime.name === "rest" ? undefined : regime.frequency };
  },
  typescript: {
    sources: [parameters, equations],
    start: "[0, 0, 0, 0, 0, 0]",
    call: "p, A, B, a, b, C, 0.8 * C, 0.25 * C, 0.25 * C, e0, v0, r",
    output: "y[1] - y[2]",
    names: ["A", "B", "a", "b", "C", "e0", "v0", "r"],
  },
  python: { equations: python, start: "np.zeros(6)", call: "p, A, B, a, b, C, 0.8 * C, 0.25 * C, 0.25 * C, e0, v0, r", output: "y[1] - y[2]" },
};
