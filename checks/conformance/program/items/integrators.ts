import * as i from "@concord/integrators";
import { EDGES } from "../values.ts";
import { eachPair, type Items } from "./item.ts";
import { ode, odeEmbedded, odeInto, sde, sdeInto } from "./steps.ts";
import { SYNAPSES, synapse, synapseInto, synapses, synapsesInto } from "./synapses.ts";

// Linear parts of the components that exponential Euler solves exactly.
const LINEAR = [-1, -0.5, 0];
const LENGTHS = [0, 1, 6];

/** A diffusion, and its half, of two processes. */
const byTwo = (g: number | ArrayLike<number>, n: number): number[] => Array.from({ length: 2 * n }, (_, k) => (typeof g === "number" ? g : g[k >> 1]) / (1 + (k & 1)));

export const integratorItems: Items = {
  "integrators.bogackiShampineStep": odeEmbedded(i.bogackiShampineStep),
  "integrators.bogackiShampineStepInto": odeInto(i.bogackiShampineStepInto, i.createBogackiShampineWork),
  "integrators.createBogackiShampineWork": () => LENGTHS.map((n) => i.createBogackiShampineWork(n)),
  "integrators.createDormandPrinceWork": () => LENGTHS.map((n) => i.createDormandPrinceWork(n)),
  "integrators.createEtd2Work": () => LENGTHS.map((n) => i.createEtd2Work(n)),
  "integrators.createEulerMaruyamaGeneralWork": () => LENGTHS.map((n) => i.createEulerMaruyamaGeneralWork(n, 2)),
  "integrators.createEulerMaruyamaWork": () => LENGTHS.map((n) => i.createEulerMaruyamaWork(n)),
  "integrators.createEulerWork": () => LENGTHS.map((n) => i.createEulerWork(n)),
  "integrators.createExponentialEulerWork": () => LENGTHS.map((n) => i.createExponentialEulerWork(n)),
  "integrators.createHeunStratonovichWork": () => LENGTHS.map((n) => i.createHeunStratonovichWork(n)),
  "integrators.createHeunWork": () => LENGTHS.map((n) => i.createHeunWork(n)),
  "integrators.createMidpointWork": () => LENGTHS.map((n) => i.createMidpointWork(n)),
  "integrators.createMilsteinPlatenWork": () => LENGTHS.map((n) => i.createMilsteinPlatenWork(n)),
  "integrators.createMilsteinStratonovichWork": () => LENGTHS.map((n) => i.createMilsteinStratonovichWork(n)),
  "integrators.createMilsteinWork": () => LENGTHS.map((n) => i.createMilsteinWork(n)),
  "integrators.createRk4Work": () => LENGTHS.map((n) => i.createRk4Work(n)),
  "integrators.createSra1Work": () => LENGTHS.map((n) => i.createSra1Work(n)),
  "integrators.createSriw1Work": () => LENGTHS.map((n) => i.createSriw1Work(n)),
  "integrators.dormandPrinceStep": odeEmbedded(i.dormandPrinceStep),
  "integrators.dormandPrinceStepInto": odeInto(i.dormandPrinceStepInto, i.createDormandPrinceWork),
  "integrators.errorNorm": eachPair((x, y) => i.errorNorm([x, 1e-6], [y, 1], [x, 2], 1e-6, [1e-3, 1e-6]), EDGES.filter(Number.isFinite)),
  "integrators.etd2Step": synapses(i.etd2Step),
  "integrators.etd2StepInto": synapsesInto(i.etd2StepInto, i.createEtd2Work),
  "integrators.eulerMaruyamaGeneralStep": sde((f, g, y, t, dt, rng, ...args) => i.eulerMaruyamaGeneralStep(f, (y, t, ...args) => byTwo(g(y, t, ...args), y.length), 2, y, t, dt, rng, ...args)),
  "integrators.eulerMaruyamaGeneralStepInto": sdeInto((out, f, g, y, t, dt, rng, work: i.EulerMaruyamaGeneralWork) => i.eulerMaruyamaGeneralStepInto(out, f, (y, t, matrix) => g(y, t, matrix.fill(0.25).subarray(1, 4)), 2, y, t, dt, rng, work), (n) => i.createEulerMaruyamaGeneralWork(n, 2)),
  "integrators.eulerMaruyamaStep": sde(i.eulerMaruyamaStep),
  "integrators.eulerMaruyamaStepInto": sdeInto(i.eulerMaruyamaStepInto, i.createEulerMaruyamaWork),
  "integrators.eulerStep": ode(i.eulerStep),
  "integrators.eulerStepInto": odeInto(i.eulerStepInto, i.createEulerWork),
  "integrators.exponentialEulerStep": ode((f, y, t, dt, ...args) => i.exponentialEulerStep(f, LINEAR.slice(0, y.length), y, t, dt, ...args)),
  "integrators.exponentialEulerStepInto": odeInto((out, f, y, t, dt, work: i.ExponentialEulerWork, ...args) => i.exponentialEulerStepInto(out, f, LINEAR.slice(0, y.length), y, t, dt, work, ...args), i.createExponentialEulerWork),
  "integrators.heunStep": ode(i.heunStep),
  "integrators.heunStepInto": odeInto(i.heunStepInto, i.createHeunWork),
  "integrators.heunStratonovichStep": sde(i.heunStratonovichStep),
  "integrators.heunStratonovichStepInto": sdeInto(i.heunStratonovichStepInto, i.createHeunStratonovichWork),
  "integrators.linearSynapseCoefficients": () => SYNAPSES,
  "integrators.linearSynapseStep": synapse(i.linearSynapseStep),
  "integrators.linearSynapseStepInto": synapseInto(i.linearSynapseStepInto),
  "integrators.midpointStep": ode(i.midpointStep),
  "integrators.midpointStepInto": odeInto(i.midpointStepInto, i.createMidpointWork),
  "integrators.milsteinPlatenStep": sde(i.milsteinPlatenStep),
  "integrators.milsteinPlatenStepInto": sdeInto(i.milsteinPlatenStepInto, i.createMilsteinPlatenWork),
  "integrators.milsteinStep": sde((f, g, y, t, dt, rng, ...args) => i.milsteinStep(f, g, () => 0.1, y, t, dt, rng, ...args)),
  "integrators.milsteinStepInto": sdeInto((out, f, g, y, t, dt, rng, work: i.MilsteinWork) => i.milsteinStepInto(out, f, g, (_y, _t, dgdy) => void dgdy.fill(0.1), y, t, dt, rng, work), i.createMilsteinWork),
  "integrators.milsteinStratonovichStep": sde(i.milsteinStratonovichStep),
  "integrators.milsteinStratonovichStepInto": sdeInto(i.milsteinStratonovichStepInto, i.createMilsteinStratonovichWork),
  "integrators.rk4Step": ode(i.rk4Step),
  "integrators.rk4StepInto": odeInto(i.rk4StepInto, i.createRk4Work),
  "integrators.sra1Step": sde(i.sra1Step),
  "integrators.sra1StepInto": sdeInto(i.sra1StepInto, i.createSra1Work),
  "integrators.sriw1Step": sde(i.sriw1Step),
  "integrators.sriw1StepInto": sdeInto(i.sriw1StepInto, i.createSriw1Work),
  "integrators.stepSizeFactor": () => [1, 2, 3, 5].map((order) => EDGES.filter((norm) => norm >= 0).map((norm) => i.stepSizeFactor(norm, order))),
};
