import { describe, expect, it } from "vitest";
import { createEtd2Work, etd2Scheme, etd2Step, etd2StepInto, linearSynapseCoefficients } from "../src/index.ts";
import { jansenRit, NOISE, synapticInputs } from "./jansen-rit.ts";
import { schemeNamed } from "./stochastic-schemes.ts";
import { orderOf, rootMeanSquare } from "./strong-order.ts";
import { SynapsePaths } from "./synapse-paths.ts";
import { WienerPaths } from "./wiener-paths.ts";

describe("the strong order of etd2Step", () => {
  const PATHS = 600;
  // Steps of 1/4 to 2 ms up to 64 ms, against steps of 1/64 ms on the same paths.
  const fine = [SynapsePaths.draw(PATHS, 4096, linearSynapseCoefficients(100, 2 ** -6 * 1e-3, NOISE))];
  while (fine.length < 9) fine.push(fine[fine.length - 1].coarser());

  /** Positions of all paths at the end, each a synapse of its own. */
  function endOf(paths: SynapsePaths, input: (position: number, velocity: number) => number): Float64Array {
    const y = new Float64Array(2 * PATHS);
    const synapses = Array.from({ length: PATHS }, () => paths.synapse);
    const [work, source] = [createEtd2Work(PATHS), paths.source()];
    const inputs = (y: Float64Array, _t: number, u: Float64Array): void => {
      for (let i = 0; i < PATHS; i++) u[i] = input(y[i], y[PATHS + i]);
    };
    paths.position.forEach((_, k) => etd2StepInto(y, inputs, synapses, y, k * paths.synapse.dt, source, work));
    return y.subarray(0, PATHS);
  }

  it.each([
    ["of positions", etd2Scheme.strongOrder!, (position: number) => 10_000 * Math.cos(3 * position)],
    ["of velocities", 1, (_: number, velocity: number) => 5000 * Math.cos(velocity / 20)],
  ])("is with inputs %s %d", (_, order, input) => {
    const reference = endOf(fine[0], input);
    const { low, high } = orderOf(fine.slice(4, 8).map((paths) => ({ dt: paths.synapse.dt, error: endOf(paths, input).map((y, i) => y - reference[i]) })));
    // The interval holds the true slope in 99.9 % of the cases.
    expect(low).toBeLessThanOrEqual(order);
    expect(high).toBeGreaterThanOrEqual(order);
    expect(high - low).toBeLessThan(0.2);
  });
});

it("etd2Step is of its deterministic order without noise", () => {
  const end = (n: number): number => {
    const synapse = linearSynapseCoefficients(2, 1 / n, 0);
    let y = [1, 0];
    for (let k = 0; k < n; k++) y = etd2Step(([y1, y4], t) => [Math.cos(y1 + t) + y4], [synapse], y, k / n, { standardNormal: () => Number.NaN });
    return y[0];
  };
  const reference = end(4096);
  const order = Math.log2(Math.abs((end(64) - reference) / (end(128) - reference)));
  expect(Math.abs(order - etd2Scheme.deterministicOrder)).toBeLessThan(0.1);
});

describe("a Jansen–Rit column with noise, half a second at steps of 1 ms", () => {
  const PATHS = 20;
  const FINER = 5; // halvings: the reference has steps of 1/32 ms
  const wiener = [WienerPaths.draw(PATHS, 512 * 2 ** FINER, 1e-3 / 2 ** FINER)];
  const synaptic = [SynapsePaths.of(wiener[0], 100, NOISE)];
  for (let i = 0; i < FINER; i++) {
    wiener.push(wiener[i].coarser());
    synaptic.push(synaptic[i].coarser());
  }

  /** y1 − y2 of every path at every millisecond. */
  function potentials(stepOf: (path: number) => (y: Float64Array, k: number) => void, stepsPerMillisecond: number): Float64Array {
    const all = new Float64Array(PATHS * 512);
    for (let path = 0; path < PATHS; path++) {
      const [y, step] = [new Float64Array(6), stepOf(path)];
      for (let k = 0; k < 512 * stepsPerMillisecond; k++) {
        step(y, k);
        if ((k + 1) % stepsPerMillisecond === 0) all[path * 512 + (k + 1) / stepsPerMillisecond - 1] = y[1] - y[2];
      }
    }
    return all;
  }

  /** A scheme with its draws of component 4 from the paths; nothing else is moved by noise. */
  const by = (name: string, { dt, dW, dZ }: WienerPaths) => (path: number) => {
    const { stepInto, draws } = schemeNamed(name);
    const diffusion = Float64Array.of(0, 0, 0, 0, NOISE, 0);
    const step = stepInto(6, { f: jansenRit, g: () => diffusion, dgdy: () => new Float64Array(6) });
    return (y: Float64Array, k: number): void => {
      const z1 = dW[k][path] / Math.sqrt(dt);
      const fill = (out: Float64Array): Float64Array => {
        out.fill(0);
        out[4 * draws] = z1;
        if (draws === 2) out[9] = Math.sqrt(3) * ((2 * dZ[k][path]) / (dt * Math.sqrt(dt)) - z1);
        return out;
      };
      step(y, y, k * dt, dt, { standardNormal: () => Number.NaN, fillStandardNormal: fill });
    };
  };

  const byEtd2 = (paths: SynapsePaths) => (path: number) => {
    const { dt } = paths.synapse;
    const synapses = [linearSynapseCoefficients(100, dt, 0), paths.synapse, linearSynapseCoefficients(50, dt, 0)];
    const [work, source] = [createEtd2Work(3), paths.source(path)];
    const inputs = (y: Float64Array, _t: number, u: Float64Array): void => synapticInputs(y, u);
    return (y: Float64Array, k: number): void => void etd2StepInto(y, inputs, synapses, y, k * dt, source, work);
  };

  const reference = potentials(by("sra1Step", wiener[0]), 2 ** FINER);
  const error = (actual: Float64Array): number => rootMeanSquare(actual.map((v, i) => v - reference[i]));
  const atOneMillisecond = {
    etd2: error(potentials(byEtd2(synaptic[FINER]), 1)),
    heun: error(potentials(by("heunStratonovichStep", wiener[FINER]), 1)),
    eulerMaruyama: error(potentials(by("eulerMaruyamaStep", wiener[FINER]), 1)),
    sra1: error(potentials(by("sra1Step", wiener[FINER]), 1)),
  };

  it("agrees with the reference of another scheme on the same paths", () => {
    expect(error(potentials(byEtd2(synaptic[0]), 2 ** FINER))).toBeLessThan(atOneMillisecond.etd2 / 100);
  });

  it("has 3.2 times the strong error with stochastic Heun that it has with etd2Step, and 2.1 times with SRA1", () => {
    expect(atOneMillisecond.heun / atOneMillisecond.etd2).toBeCloseTo(3.2, 1);
    expect(atOneMillisecond.sra1 / atOneMillisecond.etd2).toBeCloseTo(2.1, 1);
  });

  it("is of no use with Euler–Maruyama at this step: errors of millivolts", () => {
    expect(atOneMillisecond.eulerMaruyama).toBeGreaterThan(1);
    expect(atOneMillisecond.etd2).toBeLessThan(0.01);
  });
});
