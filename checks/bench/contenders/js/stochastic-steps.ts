import * as i from "@concord/integrators";
import { coarsenIncrementPairs, wienerIncrementPairs } from "@concord/noise";
import { defaultRng, type NormalSource } from "@concord/rng";
import { sigmoidScalar } from "@concord/sigmoid";
import type { Work } from "../../src/worker.ts";
import { derivativeInto } from "./jansen-rit-into.ts";

const NOISE = 650; // A·a·2, in mV/s per √s
const MILLISECONDS = 256;
const FINEST = 6; // halvings of a millisecond
const PATHS = 4;

type Step = (y: Float64Array, t: number, rng: NormalSource) => Float64Array;

const diffusion = (_y: Float64Array, _t: number, g: Float64Array): undefined => {
  for (let k = 0; k < 6; k++) g[k] = 0;
  g[4] = NOISE;
};
const slope = (_y: Float64Array, _t: number, dgdy: Float64Array): undefined => void dgdy.fill(0);
const inputs = (y: Float64Array, _t: number, u: Float64Array, p: number): undefined => {
  u[0] = 325 * sigmoidScalar(y[1] - y[2], 2.5, 6, 0.56);
  u[1] = 325 * (p + 108 * sigmoidScalar(135 * y[0], 2.5, 6, 0.56));
  u[2] = 37125 * sigmoidScalar(33.75 * y[0], 2.5, 6, 0.56);
};

/** Each step in place on one column, and its draws per component; etd2 and the general scheme draw for the noisy one alone. */
function stepOf(scheme: string, dt: number): { step: Step; draws: number; components: number } {
  const diagonal = <W>(stepInto: typeof i.eulerMaruyamaStepInto, work: W, draws: number) => ({ step: ((y, t, rng) => stepInto(y, derivativeInto, diffusion, y, t, dt, rng, work as never, 220)) as Step, draws, components: 6 });
  const milstein = i.createMilsteinWork(6);
  const general = i.createEulerMaruyamaGeneralWork(6, 1);
  const synapses = [[100, 0], [100, NOISE], [50, 0]].map(([a, noise]) => i.linearSynapseCoefficients(a, dt, noise));
  const etd2 = i.createEtd2Work(3);
  switch (scheme) {
    case "eulerMaruyama": return diagonal(i.eulerMaruyamaStepInto, i.createEulerMaruyamaWork(6), 1);
    case "heunStratonovich": return diagonal(i.heunStratonovichStepInto as never, i.createHeunStratonovichWork(6), 1);
    case "milsteinPlaten": return diagonal(i.milsteinPlatenStepInto as never, i.createMilsteinPlatenWork(6), 1);
    case "milsteinStratonovich": return diagonal(i.milsteinStratonovichStepInto as never, i.createMilsteinStratonovichWork(6), 1);
    case "sra1": return diagonal(i.sra1StepInto as never, i.createSra1Work(6), 2);
    case "sriw1": return diagonal(i.sriw1StepInto as never, i.createSriw1Work(6), 2);
    case "milstein": return { step: (y, t, rng) => i.milsteinStepInto(y, derivativeInto, diffusion, slope, y, t, dt, rng, milstein, 220), draws: 1, components: 6 };
    case "eulerMaruyamaGeneral": return { step: (y, t, rng) => i.eulerMaruyamaGeneralStepInto(y, derivativeInto, diffusion, 1, y, t, dt, rng, general, 220), draws: 1, components: 1 };
    case "etd2": return { step: (y, t, rng) => i.etd2StepInto(y, inputs, synapses, y, t, rng, etd2, 220), draws: 2, components: 1 };
    default: throw new Error(`no scheme ${scheme}`);
  }
}

/** The normals that a scheme draws in the noisy component, step after step, on a path that is the same for all. */
function normalsOf(scheme: string, path: number, halvings: number, dt: number): Float64Array {
  const finestDt = 1e-3 / 2 ** FINEST;
  const pairs = wienerIncrementPairs(MILLISECONDS * 2 ** FINEST, finestDt, defaultRng(42 + path));
  if (scheme === "etd2") return synapticNormals(pairs, finestDt, 2 ** (FINEST - halvings));
  const coarse = coarsenIncrementPairs(pairs, finestDt, 2 ** (FINEST - halvings));
  return coarse.map((value, k) => (k % 2 === 0 ? value : Math.sqrt(3) * ((2 * value) / dt - coarse[k - 1])) / Math.sqrt(dt));
}

/** Of the exact noise of the synapse: that of the finest steps, to their order 5/2, carried on by the matrix exponential. */
function synapticNormals(pairs: Float64Array, finestDt: number, factor: number): Float64Array {
  const { e11, e12, e21, e22, a } = i.linearSynapseCoefficients(100, finestDt, NOISE);
  const { l11, l12, l21 } = i.linearSynapseCoefficients(100, finestDt * factor, NOISE);
  const normals = new Float64Array(pairs.length / factor);
  for (let k = 0; k < normals.length; k += 2) {
    let [position, velocity] = [0, 0];
    for (let j = k * factor; j < (k + 2) * factor; j += 2) {
      const [dW, dZ] = [pairs[j], pairs[j + 1]];
      [position, velocity] = [e11 * position + e12 * velocity + NOISE * dZ, e21 * position + e22 * velocity + NOISE * (dW - 2 * a * dZ)];
    }
    normals[k] = velocity / l21;
    normals[k + 1] = (position - l11 * normals[k]) / l12;
  }
  return normals;
}

/** A scheme at steps of 2^-halvings ms; an operation is a step, or a millisecond of the column. */
export default function make(scheme: string, halvings: string, operation: string): Work {
  const dt = 1e-3 / 2 ** Number(halvings);
  const { step, draws, components } = stepOf(scheme, dt);
  const state = new Float64Array(6);
  const rng = defaultRng(1);
  return {
    // y1 − y2 at every millisecond of four paths.
    answer() {
      const potentials: number[] = [];
      for (let path = 0; path < PATHS; path++) {
        const normals = normalsOf(scheme, path, Number(halvings), dt);
        const y = new Float64Array(6);
        for (let k = 0; 2 * k < normals.length; k++) {
          const drawn = new Float64Array(components * draws);
          const at = components === 6 ? 4 * draws : 0;
          for (let draw = 0; draw < draws; draw++) drawn[at + draw] = normals[2 * k + draw];
          let next = 0;
          step(y, k * dt, { standardNormal: () => drawn[next++] });
          if ((k + 1) % 2 ** Number(halvings) === 0) potentials.push(y[1] - y[2]);
        }
      }
      return potentials;
    },
    batch() {
      const steps = 20_000;
      for (let k = 0; k < steps; k++) step(state, k * dt, rng);
      return operation === "step" ? steps : steps / 2 ** Number(halvings);
    },
  };
}
