import { defaultRng, type NormalSource } from "@concord/rng";
import { describe, expect, it } from "vitest";
import { createEtd2Work, etd2Step, etd2StepInto, type LinearSynapseCoefficients, linearSynapseCoefficients, linearSynapseStep, linearSynapseStepInto } from "../src/index.ts";
import { velocityVariance } from "../src/linear-synapse-integrals.ts";
import golden from "./golden/linear-synapse.json" with { type: "json" };

const still: NormalSource = { standardNormal: () => 0 };

/** Covariance of a step's noise: position, both, velocity. */
const covarianceOf = ({ l11, l12, l21 }: LinearSynapseCoefficients): number[] => [l11 * l11 + l12 * l12, l11 * l21, l21 * l21];

/** E·P·Eᵀ. */
function carried([p11, p12, p22]: number[], { e11, e12, e21, e22 }: LinearSynapseCoefficients): number[] {
  return [
    e11 * e11 * p11 + 2 * e11 * e12 * p12 + e12 * e12 * p22,
    e11 * e21 * p11 + (e11 * e22 + e12 * e21) * p12 + e12 * e22 * p22,
    e21 * e21 * p11 + 2 * e21 * e22 * p12 + e22 * e22 * p22,
  ];
}

describe("linearSynapseCoefficients", () => {
  it("have an integral of 1 where the step is nothing beside the time constant", () => {
    expect([0, 1e-200].map(velocityVariance)).toEqual([1, 1]);
  });

  it.each(golden.coefficients)("are those of 80-digit arithmetic: a = $a, dt = $dt", ({ a, dt, noise, e22, c11, c12, c22, ...expected }) => {
    const actual = linearSynapseCoefficients(a, dt, noise);
    // a·dt is rounded before the exponential, which makes a·dt half units of that; six more come from the operations.
    const tolerance = (6 + 2 * a * dt) * 2 ** -53;
    for (const [name, value] of Object.entries(expected)) {
      expect(Math.abs(actual[name as "e11"] / value - 1), name).toBeLessThan(tolerance);
    }
    expect(Math.abs(actual.e22 - e22)).toBeLessThan(tolerance * (1 + a * dt) * Math.exp(-a * dt));
    covarianceOf(actual).forEach((value, i) => expect(Math.abs(value - [c11, c12, c22][i])).toBeLessThanOrEqual(4 * tolerance * [c11, c12, c22][i]));
  });

  it("has the one-step covariance of the contract at 1e-3 and 1e-5", () => {
    const close = (actual: number[], expected: number[]): void => actual.forEach((value, i) => expect(Math.abs(value / expected[i] - 1)).toBeLessThan(2e-15));
    close(covarianceOf(linearSynapseCoefficients(100, 1e-3, 650)), [1.2130833148856274e-4, 0.17295687158772366, 347.126826490333]);
    close(covarianceOf(linearSynapseCoefficients(100, 1e-5, 650)).slice(0, 1), [1.4062225223948467e-10]);
  });

  it.each([1e-5, 1e-4, 1e-3, 2e-3, 5e-3, 1e-2])("have the stationary covariance of white noise at dt = %d", (dt) => {
    let synapse = linearSynapseCoefficients(100, dt, 650);
    let covariance = covarianceOf(synapse);
    for (; synapse.dt < 2; synapse = linearSynapseCoefficients(100, 2 * synapse.dt, 650)) {
      covariance = carried(covariance, synapse).map((value, i) => value + covariance[i]);
    }
    // Var(y1) = s²/(4a³), Var(y4) = a²·Var(y1); each of the up to 18 doublings rounds by a few units in the last place.
    expect(Math.abs(covariance[0] / 0.105625 - 1)).toBeLessThan(1e-13);
    expect(Math.abs(covariance[1] / 10.5625)).toBeLessThan(1e-13);
    expect(Math.abs(covariance[2] / 1056.25 - 1)).toBeLessThan(1e-13);
  });

  it.each([1e-9, 1e-3, 0.0099, 0.0101, 0.02, 0.05])("of two steps of %d are those of one that is twice as long", (dt) => {
    const [once, twice] = [linearSynapseCoefficients(100, dt, 650), linearSynapseCoefficients(100, 2 * dt, 650)];
    const scale = [1, 0.01, 100, 1];
    const product = [once.e11 ** 2 + once.e12 * once.e21, once.e12 * (once.e11 + once.e22), once.e21 * (once.e11 + once.e22), once.e12 * once.e21 + once.e22 ** 2];
    [twice.e11, twice.e12, twice.e21, twice.e22].forEach((value, i) => expect(Math.abs(value - product[i])).toBeLessThan(2e-15 * scale[i]));
    const [c11, c12, c22] = covarianceOf(twice);
    const sum = carried(covarianceOf(once), once).map((value, i) => value + covarianceOf(once)[i]);
    [(sum[0] - c11) / c11, (sum[1] - c12) / Math.sqrt(c11 * c22), (sum[2] - c22) / c22].forEach((difference) => expect(Math.abs(difference)).toBeLessThan(1e-14));
    expect(Math.abs((once.e11 * once.f1 + once.e12 * once.f2 + once.f1) / twice.f1 - 1)).toBeLessThan(2e-14);
  });

  it("approach (ΔW, ΔZ) of the schemes of order 1.5 for a slow synapse", () => {
    const { l11, l12, l21 } = linearSynapseCoefficients(1e-12, 0.25, 1);
    [l21 - 0.5, l11 - 0.0625, l12 - 0.0625 / Math.sqrt(3)].forEach((difference) => expect(Math.abs(difference)).toBeLessThan(1e-11));
  });

  it("stay finite where nothing of the state is left, and where a·dt vanishes", () => {
    for (const [a, dt] of [[100, 8], [1e200, 1e100], [1e-200, 1e-200]]) {
      for (const value of Object.values(linearSynapseCoefficients(a, dt, 1))) expect(value === "linearSynapse" || Number.isFinite(value)).toBe(true);
    }
    expect(linearSynapseCoefficients(100, 8, 650).l21).toBe(Math.sqrt(1056.25));
  });

  it("are frozen", () => {
    expect(Object.isFrozen(linearSynapseCoefficients(1, 1, 1))).toBe(true);
  });
});

describe("linearSynapseStep", () => {
  const synapse = linearSynapseCoefficients(100, 1e-3, 650);

  it("reaches the fixed point u/a² of a held input and stays there", () => {
    const step = linearSynapseStep([2.5, 0], 25_000, linearSynapseCoefficients(100, 1e-3, 0), still);
    expect(Math.abs(step[0] - 2.5)).toBeLessThan(1e-15);
    expect(Math.abs(step[1])).toBeLessThan(1e-13);
  });

  it("draws z1 and z2, and nothing without noise", () => {
    const draws = [1, 2];
    const next = linearSynapseStep([0, 0], 0, synapse, { standardNormal: () => draws.shift()! });
    expect(next).toEqual([synapse.l11 + 2 * synapse.l12, synapse.l21]);
    const faint = linearSynapseCoefficients(100, 1e-3, 0.5);
    expect(linearSynapseStep([0, 0], 0, faint, { standardNormal: () => 1 })).toEqual([faint.l11 + faint.l12, faint.l21]);
    const dry: NormalSource = { standardNormal: () => { throw new Error("drawn"); } };
    expect(linearSynapseStep([0, 0], 0, linearSynapseCoefficients(100, 1e-3, 0), dry)).toEqual([0, 0]);
  });

  it("is etd2Step of one synapse whose input does not change, in place too, and keeps the container kind", () => {
    const y = Float64Array.of(0.3, -20);
    const expected = linearSynapseStep(y, 7000, synapse, defaultRng(3));
    expect(expected).toBeInstanceOf(Float64Array);
    expect(y).toEqual(Float64Array.of(0.3, -20));
    expect(linearSynapseStep([0.3, -20], 7000, synapse, defaultRng(3))).toEqual(Array.from(expected));
    expect(linearSynapseStepInto(new Float64Array(2), y, 7000, synapse, defaultRng(3))).toEqual(expected);
    expect(etd2Step(() => [7000], [synapse], y, 0, defaultRng(3))).toEqual(expected);
    expect(linearSynapseStepInto(y, y, 7000, synapse, defaultRng(3))).toBe(y);
    expect(y).toEqual(expected);
  });
});

describe("etd2Step", () => {
  const { coefficients, dt, states } = golden.etd2;
  const NAMES = ["e11", "e12", "e21", "e22", "f1", "f2", "g1", "g2", "l11", "l12", "l21"];
  const synapses = coefficients.map((row) => ({ scheme: "linearSynapse", a: 1, dt, noise: 1, ...Object.fromEntries(row.map((value, i) => [NAMES[i], value])) })) as unknown as LinearSynapseCoefficients[];
  const inputs = (y: ArrayLike<number>, t: number): number[] => [0, 1, 2].map((i) => (y[(i + 1) % 3] * y[3 + i]) / (1 + y[i] * y[i]) + t);
  const start = [0.5, -0.25, 1, 0.1, 0.2, -0.3];

  it("has the bits of the NumPy translation, in place too", () => {
    const [rng, other, work] = [defaultRng(12345), defaultRng(12345), createEtd2Work(3)];
    let y = start;
    const into = Float64Array.from(start);
    states.forEach((expected, i) => {
      y = etd2Step(inputs, synapses, y, i * dt, rng);
      etd2StepInto(into, (state, t, u) => u.set(inputs(state, t)), synapses, into, i * dt, other, work);
      expect(y).toEqual(expected);
      expect(Array.from(into)).toEqual(expected);
    });
  });

  it("draws after the inputs were evaluated at the start of the step, for synapses with noise alone", () => {
    const calls: string[] = [];
    const source: NormalSource = { standardNormal: () => (calls.push("rng"), 0) };
    const [quiet, noisy] = [linearSynapseCoefficients(50, 0.5, 0), linearSynapseCoefficients(100, 0.5, 1)];
    etd2Step((_, t) => (calls.push(`u ${t}`), [0, 0]), [quiet, noisy], [0, 0, 0, 0], 3, source);
    expect(calls).toEqual(["u 3", "rng", "rng", "u 3.5"]);
    calls.length = 0;
    etd2Step((_, t) => (calls.push(`u ${t}`), [0]), [quiet], [0, 0], 3, source);
    expect(calls).toEqual(["u 3", "u 3.5"]);
  });

  it("takes no synapses, and passes further arguments to u", () => {
    expect(etd2Step(() => [], [], [], 0, still)).toEqual([]);
    expect(etd2StepInto(new Float64Array(0), () => undefined, [], new Float64Array(0), 0, still, createEtd2Work(0))).toEqual(new Float64Array(0));
    const synapse = linearSynapseCoefficients(100, 1e-3, 0);
    expect(etd2Step((_y: readonly number[], _t: number, u: number) => [u], [synapse], [0, 0], 0, still, 2)).toEqual([2 * synapse.f1, 2 * synapse.f2]);
  });
});
