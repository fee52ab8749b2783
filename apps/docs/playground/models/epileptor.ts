import { dominantFrequency, welch } from "@concord/example-demo/spectrum";
import { derivative, describeSeizures, diffusion, findSeizures, type Parameters, PUBLISHED } from "@concord/example-epileptor";
import equations from "@concord/example-epileptor/src/equations.ts?raw";
import parameters from "@concord/example-epileptor/src/parameters.ts?raw";
import { NOISE_STEPS } from "../schemes.ts";
import python from "./epileptor.py?raw";
import type { PlaygroundModel, Published } from "./model.ts";

const RATE = 2; // samples per unit of time
const SEIZURES: Published = { says: "discharges that begin, take their course, end and come again", source: "Jirsa et al. (2014), abstract" };

/** Jirsa et al. (2014), as the example package has it. */
export const EPILEPTOR: PlaygroundModel = {
  title: "Epileptor",
  source: "Jirsa, Stacey, Quilichini, Ivanov & Bernard (2014), Brain 137, 2210–2230",
  // The first seizure comes from the start, not from the model.
  time: { unit: "", rate: RATE, transient: 1000, shown: 2500, perSecond: 100 },
  output: { label: "x2 − x1", unit: "" },
  channels: ["x2 − x1", "z"],
  phase: { x: 1, y: 0, samples: 5000 },
  populations: [],
  parameters: {
    x0: { label: "excitability x0", unit: "", value: PUBLISHED.x0, min: -4, max: 0, step: 0.01 },
    y0: { label: "constant y0", unit: "", value: PUBLISHED.y0, min: 0, max: 2, step: 0.01 },
    tau0: { label: "slow time constant τ0", unit: "", value: PUBLISHED.tau0, min: 500, max: 6000, step: 1 },
    tau2: { label: "time constant τ2", unit: "", value: PUBLISHED.tau2, min: 2, max: 30, step: 0.1 },
    Irest1: { label: "current Irest1", unit: "", value: PUBLISHED.Irest1, min: 2, max: 5, step: 0.01 },
    Irest2: { label: "current Irest2", unit: "", value: PUBLISHED.Irest2, min: 0, max: 1, step: 0.01 },
    gamma: { label: "filter rate γ", unit: "", value: PUBLISHED.gamma, min: 0.001, max: 0.1, step: 0.001 },
    sigma1: { label: "fast noise σ1", unit: "", value: PUBLISHED.sigma1, min: 0, max: 0.5, step: 0.005 },
    sigma2: { label: "spike noise σ2", unit: "", value: PUBLISHED.sigma2, min: 0, max: 0.5, step: 0.005 },
  },
  noises: { equation: "white, in the equations" },
  schemes: Object.keys(NOISE_STEPS),
  steps: [0.05, 0.01, 0.02],
  presets: [
    { name: "seizures", label: "seizures (ictal)", source: "Jirsa et al. (2014): the standard parameters", parameters: {}, regime: "seizure", published: SEIZURES },
    {
      name: "rest",
      label: "no seizures",
      source: "The Virtual Brain, tutorial Modeling Epilepsy: x0 = −2.4, outside of the epileptogenic zone",
      parameters: { x0: -2.4 },
      regime: "no seizure",
      published: { says: "a stable node", source: "The Virtual Brain, tutorial Modeling Epilepsy, on surgical resection" },
    },
    { name: "quiet", label: "seizures without noise", source: "Jirsa et al. (2014): the equations alone", parameters: { sigma1: 0, sigma2: 0 }, regime: "seizure", published: SEIZURES },
  ],
  highest: 0.5,
  start({ parameters, scheme, dt }, rng) {
    const step = NOISE_STEPS[scheme as keyof typeof NOISE_STEPS];
    let taken = 0;
    let y = [0, -5, 3, 0, 0, 0];
    return {
      advance(nSteps) {
        for (let i = 0; i < nSteps; i++) y = step(derivative, diffusion, y, taken++ * dt, dt, rng, parameters as unknown as Parameters);
      },
      observe(out, offset) {
        out[offset] = y[3] - y[0];
        out[offset + 1] = y[2];
      },
    };
  },
  read(output, z, first) {
    const later = (sample: number | undefined): number | undefined => (sample === undefined ? undefined : sample + first);
    const seizures = findSeizures(z).map(({ onset, offset }) => ({ onset: later(onset), offset: later(offset) }));
    return { words: describeSeizures(seizures, 1 / RATE), frequency: seizures.length === 0 ? undefined : dominantFrequency(welch(output, RATE)) };
  },
  typescript: {
    sources: [parameters, equations],
    start: "[0, -5, 3, 0, 0, 0]",
    call: "parameters",
    output: "y[3] - y[0]",
    names: [],
  },
  python: {
    equations: python,
    start: "np.array([0.0, -5, 3, 0, 0, 0])",
    call: "x0, y0, tau0, tau2, Irest1, Irest2, gamma, sigma1, sigma2",
    output: "y[3] - y[0]",
  },
};
