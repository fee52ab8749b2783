import { defaultRng } from "@concord/rng";
import { describe, expect, it } from "vitest";
import { coloredNoiseInput, gaussianInput, ornsteinUhlenbeckInput, replayNormals } from "../src/index.ts";
import { type ColoredNoiseCascade, coloredNoiseCascade } from "../src/colored-noise-cascade.ts";

const BETAS = [0.01, 0.25, 0.5, 1, 1.5, 1.75, 1.99];
const BANDS: [fLow: number, fHigh: number, dt: number][] = [
  [1, 50, 0.001],
  [1, 40, 0.001],
  [0.01, 100, 0.0005],
  [1e-5, 1, 0.0001],
  [10, 10.1, 0.005],
  [49, 50, 0.001],
];
const CASES = BETAS.flatMap((beta) => BANDS.map((band) => [beta, ...band] as const));

/** 1 − 2p·cos ω + p² without cancellation: |1 − p·e^(−iω)|². */
const distance2 = (p: number, omega: number): number => (1 - p) ** 2 + 4 * p * Math.sin(omega / 2) ** 2;

/** Power of the cascade's output by frequency (per sample), from its transfer function. */
function power({ poles, zeros, gain }: ColoredNoiseCascade, omega: number): number {
  return poles.reduce((product, pole, i) => (product * distance2(zeros[i], omega)) / distance2(pole, omega), gain * gain);
}

/** The slope of that power on logarithmic axes, by differentiation: d log|1 − p·e^(−iω)|² / d log ω for each pole and zero. */
function slope(poles: Iterable<number>, zeros: Iterable<number>, omega: number): number {
  const of = (p: number): number => (2 * p * omega * Math.sin(omega)) / distance2(p, omega);
  return Array.from(zeros, of).reduce((a, b) => a + b, 0) - Array.from(poles, of).reduce((a, b) => a + b, 0);
}

/** Largest distance of the slope from −beta in the band, at 400 frequencies. */
function largestError(beta: number, poles: Iterable<number>, zeros: Iterable<number>, fLow: number, fHigh: number, dt: number): number {
  const frequencies = Array.from({ length: 401 }, (_, i) => fLow * (fHigh / fLow) ** (i / 400));
  return Math.max(...frequencies.map((f) => Math.abs(slope(poles, zeros, 2 * Math.PI * f * dt) + beta)));
}

it("takes fLow of 1e-12/dt, and no lower", () => {
  const from = (fLow: number) => () => coloredNoiseInput(3, 1, 22, fLow, 0.05, 1, defaultRng(1));
  expect(from(1e-12)).not.toThrow();
  expect(from(9.99e-13)).toThrow(new RangeError("coloredNoiseInput: fLow must be at least 1e-12/dt, 1e-12, got 9.99e-13"));
});

describe("the transfer function of coloredNoiseInput", () => {
  it.each(CASES)("falls with slope −beta within 0.05: beta %d, from %d to %d Hz, dt %d s", (beta, fLow, fHigh, dt) => {
    const { poles, zeros } = coloredNoiseCascade(beta, fLow, fHigh, dt);
    expect(largestError(beta, poles, zeros, fLow, fHigh, dt)).toBeLessThan(0.05);
  });

  it.each(BANDS)("does so for beta = 2 with its one pole: from %d to %d Hz, dt %d s", (fLow, fHigh, dt) => {
    expect(largestError(2, [Math.exp((-2 * Math.PI * fLow * dt) / 10)], [], fLow, fHigh, dt)).toBeLessThan(0.05);
  });

  it("levels off a decade beyond the band", () => {
    const cascade = coloredNoiseCascade(1, 10, 100, 1e-5);
    const between = (f1: number, f2: number): number => power(cascade, 2 * Math.PI * f1 * 1e-5) / power(cascade, 2 * Math.PI * f2 * 1e-5);
    expect(between(0.001, 0.01)).toBeCloseTo(1, 2);
    expect(between(20, 40)).toBeCloseTo(2, 1);
    expect(between(10_000, 20_000)).toBeLessThan(1.02);
  });

  it.each(CASES)("has power 1 in all, so that std is that of the samples: beta %d, from %d to %d Hz, dt %d s", (beta, fLow, fHigh, dt) => {
    const cascade = coloredNoiseCascade(beta, fLow, fHigh, dt);
    // The mean over −π … π, with ω = e^s: trapezoids on an integrand that is smooth there, and flat below the lowest pole.
    const [from, to, n] = [Math.log(1e-4 * fLow * dt), Math.log(Math.PI), 20_000];
    let sum = 0;
    for (let i = 0; i <= n; i++) {
      const omega = Math.exp(from + ((to - from) * i) / n);
      sum += (i === 0 || i === n ? 0.5 : 1) * power(cascade, omega) * omega;
    }
    const rest = power(cascade, 0) * Math.exp(from);
    expect(((sum * (to - from)) / n + rest) / Math.PI).toBeCloseTo(1, 5); // trapezoids of 0.001 in log ω: 1e-6 by the slope at π
  });

  it.each(CASES)("starts from the covariance that it keeps: P = F·P·Fᵀ + b·bᵀ; beta %d, from %d to %d Hz, dt %d s", (beta, fLow, fHigh, dt) => {
    const { poles, zeros, start } = coloredNoiseCascade(beta, fLow, fHigh, dt);
    const m = poles.length;
    const P = Array.from({ length: m }, (_, i) => Array.from({ length: m }, (_, j) => dot(start.subarray(i * m, i * m + m), start.subarray(j * m, j * m + m))));
    // Row i of F, in units of the state before: what comes out of the sections before it, and its own pole.
    const F = Array.from({ length: m }, (_, i) => Array.from({ length: m }, (_, j) => (j < i ? poles[j] - zeros[j] : j === i ? poles[i] : 0)));
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < m; j++) {
        const kept = 1 + dot(F[i], P.map((row) => dot(row, F[j])));
        const scale = Math.sqrt(P[i][i] * P[j][j]);
        expect(Math.abs(kept - P[i][j]) / scale).toBeLessThan(1e-10); // some hundred roundings
      }
    }
  });
});

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => Array.from(a).reduce((sum, x, i) => sum + x * b[i], 0);

describe("coloredNoiseInput", () => {
  it("is gaussianInput for beta = 0, bit by bit", () => {
    expect(coloredNoiseInput(5000, 0, 22, 1, 50, 0.001, defaultRng(1))).toEqual(gaussianInput(5000, 0, 22, defaultRng(1)));
  });

  it("is ornsteinUhlenbeckInput for beta = 2, bit by bit", () => {
    const tau = 10 / (2 * Math.PI * 0.3);
    expect(coloredNoiseInput(5000, 2, 22, 0.3, 50, 0.001, defaultRng(1))).toEqual(ornsteinUhlenbeckInput(5000, 0, 22, tau, 0.001, defaultRng(1)));
  });

  it.each([0.5, 1, 1.5])("is what its sections make of normals, for beta = %d", (beta) => {
    const { poles, zeros, gain } = coloredNoiseCascade(beta, 1, 50, 0.001);
    const rng = defaultRng(1);
    const silence = Array.from(poles, () => 0);
    const samples = coloredNoiseInput(300, beta, 22, 1, 50, 0.001, rng, silence);
    // One section after the other over all samples, y_k = x_k − zero·x_(k−1) + pole·y_(k−1): another order of sums.
    let signal = Array.from(defaultRng(1).standardNormal(300));
    poles.forEach((pole, i) => {
      let y = 0;
      signal = signal.map((x, k) => (y = x - (k > 0 ? zeros[i] * signal[k - 1] : 0) + pole * y));
    });
    samples.forEach((sample, k) => expect(sample).toBeCloseTo(22 * gain * signal[k], 10));
  });

  it.each(CASES.filter(([, , fHigh, dt]) => fHigh <= 1 / (20 * dt)))("has the variance std² from its first sample on: beta %d, from %d to %d Hz, dt %d s", (beta, fLow, fHigh, dt) => {
    // Each sample is a sum of independent normals, whose weights are the responses to each normal alone.
    const count = coloredNoiseCascade(beta, fLow, fHigh, dt).poles.length + 3;
    const responses = Array.from({ length: count }, (_, i) => {
      const normals = new Float64Array(count);
      normals[i] = 1;
      return coloredNoiseInput(3, beta, 22, fLow, fHigh, dt, replayNormals(normals));
    });
    for (const sample of [0, 1, 2]) {
      const variance = responses.reduce((sum, response) => sum + response[sample] ** 2, 0);
      expect(Math.abs(variance / 484 - 1)).toBeLessThan(1e-11); // some hundred roundings
    }
  });

  it("goes on giving the same bits", () => {
    expect(coloredNoiseInput(3, 1, 22, 1, 40, 0.001, defaultRng(42))).toEqual(Float64Array.of(9.910798431976088, 6.210022067407111, 8.639019383880422));
  });

  it("costs as many sections as decades: about 1.7 each", () => {
    expect(coloredNoiseCascade(1, 1, 10, 0.001).poles.length).toBe(5);
    expect(coloredNoiseCascade(1, 0.01, 10, 0.001).poles.length).toBe(9);
  });
});
