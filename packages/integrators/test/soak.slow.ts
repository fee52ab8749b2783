import { createHash } from "node:crypto";
import { defaultRng } from "@concord/rng";
import { grownSince, memoryInUse } from "@concord/testing/memory";
import { describe, expect, it } from "vitest";
import * as i from "../src/index.ts";

type Into = (y: Float64Array) => Float64Array;

const OMEGA = 1; // of an oscillator that turns without end: y0' = y1, y1' = −ω²·y0
const DT = 0.01;

const oscillator: i.DerivativeInto<[]> = (y, _t, dydt) => {
  dydt[0] = y[1];
  dydt[1] = -OMEGA * OMEGA * y[0];
};
const noise: i.DiffusionInto<[]> = (_y, _t, diffusion) => {
  diffusion[0] = 0;
  diffusion[1] = 1e-3;
};

const input: i.DerivativeInto<[]> = (y, _t, u) => {
  u[0] = 1 - y[0];
};

const rng = defaultRng(1);
const SYNAPSE = i.linearSynapseCoefficients(1, DT, 0.1);

/** A step of each scheme in place, over the same state again and again. */
const STEPS: Record<string, () => Into> = {
  eulerStepInto: () => ode(i.eulerStepInto, i.createEulerWork(2)),
  midpointStepInto: () => ode(i.midpointStepInto, i.createMidpointWork(2)),
  heunStepInto: () => ode(i.heunStepInto, i.createHeunWork(2)),
  rk4StepInto: () => ode(i.rk4StepInto, i.createRk4Work(2)),
  bogackiShampineStepInto: () => ode(i.bogackiShampineStepInto, i.createBogackiShampineWork(2, { fsal: true })),
  dormandPrinceStepInto: () => ode(i.dormandPrinceStepInto, i.createDormandPrinceWork(2, { fsal: true })),
  exponentialEulerStepInto: () => {
    const work = i.createExponentialEulerWork(2);
    return (y) => i.exponentialEulerStepInto(y, oscillator, [0, -0.1], y, 0, DT, work);
  },
  eulerMaruyamaStepInto: () => sde(i.eulerMaruyamaStepInto, i.createEulerMaruyamaWork(2)),
  heunStratonovichStepInto: () => sde(i.heunStratonovichStepInto, i.createHeunStratonovichWork(2)),
  milsteinPlatenStepInto: () => sde(i.milsteinPlatenStepInto, i.createMilsteinPlatenWork(2)),
  milsteinStratonovichStepInto: () => sde(i.milsteinStratonovichStepInto, i.createMilsteinStratonovichWork(2)),
  sra1StepInto: () => sde(i.sra1StepInto, i.createSra1Work(2)),
  sriw1StepInto: () => sde(i.sriw1StepInto, i.createSriw1Work(2)),
  milsteinStepInto: () => {
    const work = i.createMilsteinWork(2);
    return (y) => i.milsteinStepInto(y, oscillator, noise, noise, y, 0, DT, rng, work);
  },
  eulerMaruyamaGeneralStepInto: () => {
    const work = i.createEulerMaruyamaGeneralWork(2, 1);
    return (y) => i.eulerMaruyamaGeneralStepInto(y, oscillator, noise, 1, y, 0, DT, rng, work);
  },
  etd2StepInto: () => {
    const work = i.createEtd2Work(1);
    return (y) => i.etd2StepInto(y, input, [SYNAPSE], y, 0, rng, work);
  },
  linearSynapseStepInto: () => (y) => i.linearSynapseStepInto(y, y, 1, SYNAPSE, rng),
};

function ode<W>(step: (out: Float64Array, f: i.DerivativeInto<[]>, y: Float64Array, t: number, dt: number, work: W) => Float64Array, work: W): Into {
  return (y) => step(y, oscillator, y, 0, DT, work);
}

function sde<W>(step: (out: Float64Array, f: i.DerivativeInto<[]>, g: i.DiffusionInto<[]>, y: Float64Array, t: number, dt: number, source: typeof rng, work: W) => Float64Array, work: W): Into {
  return (y) => step(y, oscillator, noise, y, 0, DT, rng, work);
}

/** Takes steps, and starts anew now and then, since some of the schemes spiral outwards; hashes what it comes to. */
function run(step: Into, times: number): string {
  const digest = createHash("sha256");
  const y = new Float64Array(2);
  for (let steps = 0; steps < times; steps += 1e5) {
    y[0] = 1;
    y[1] = 0;
    for (let k = 0; k < 1e5; k++) step(y);
    digest.update(new Uint8Array(y.buffer));
  }
  return digest.digest("hex");
}

function expectFlat(before: ReturnType<typeof memoryInUse>): void {
  const { heap, outside, process } = grownSince(before);
  // Some thousand objects of the compiler's own; one number kept a step would be a hundred times that.
  expect(heap).toBeLessThan(1e6);
  expect(outside).toBeLessThan(1e5);
  // The process keeps pages that it has freed, compiled code too.
  expect(process).toBeLessThan(5e7);
}

describe("memory stays as it was", () => {
  it("over 1e8 steps of rk4StepInto, after which the oscillator is where theory has it", () => {
    const step = STEPS.rk4StepInto();
    const y = Float64Array.of(1, 0);
    for (let k = 0; k < 1e6; k++) step(y);
    const before = memoryInUse();
    for (let k = 1e6; k < 1e8; k++) step(y);
    expectFlat(before);
    // A step multiplies y0 + i·y1/ω by R(iθ) = 1 + iθ − θ²/2 − iθ³/6 + θ⁴/24 with θ = ω·dt, whose square is 1 − θ⁶/72 + θ⁸/576.
    const theta = OMEGA * DT;
    const shrinking = Math.expm1(0.5e8 * Math.log1p(-(theta ** 6) / 72 + theta ** 8 / 576));
    // A step rounds each component by at most 4·2^-53; were all of one sign, 1e8 of them would make 4.4e-8.
    expect(Math.abs(Math.hypot(y[0], y[1] / OMEGA) - (1 + shrinking))).toBeLessThan(4.4e-8);
    expect(shrinking).toBeLessThan(-5e-7);
    expect(Array.from(y)).toEqual([0.9367223087298724, 0.35007131767340677]);
  });

  it("over 3e6 steps of each scheme in place", async () => {
    const hashes: Record<string, string> = {};
    for (const [name, create] of Object.entries(STEPS)) {
      const step = create();
      run(step, 1e6);
      const before = memoryInUse();
      hashes[name] = run(step, 3e6);
      expectFlat(before);
    }
    // vitest --config vitest.slow.config.ts -u soak writes it anew.
    await expect(`${JSON.stringify(hashes, null, 2)}\n`).toMatchFileSnapshot("records/soak.json");
  });

  it("knows every scheme in place", () => {
    expect(Object.keys(STEPS).sort()).toEqual(Object.keys(i).filter((name) => name.endsWith("StepInto")).sort());
  });
});
