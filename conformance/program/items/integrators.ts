import * as i from "@concord/integrators";
import { EDGES } from "../values.ts";
import { eachPair, type Items } from "./item.ts";
import { ode, odeEmbedded, odeInto, sde, sdeInto } from "./steps.ts";

// Linear parts of the components that exponential Euler solves exactly.
const LINEAR = [-1, -0.5, 0];
const LENGTHS = [0, 1, 6];

export const integratorItems: Items = {
  "integrators.bogackiShampineStep": odeEmbedded(i.bogackiShampineStep),
  "integrators.bogackiShampineStepInto": odeInto(i.bogackiShampineStepInto, i.createBogackiShampineWork),
  "integrators.createBogackiShampineWork": () => LENGTHS.map((n) => i.createBogackiShampineWork(n)),
  "integrators.createDormandPrinceWork": () => LENGTHS.map((n) => i.createDormandPrinceWork(n)),
  "integrators.createEulerMaruyamaWork": () => LENGTHS.map((n) => i.createEulerMaruyamaWork(n)),
  "integrators.createEulerWork": () => LENGTHS.map((n) => i.createEulerWork(n)),
  "integrators.createExponentialEulerWork": () => LENGTHS.map((n) => i.createExponentialEulerWork(n)),
  "integrators.createHeunWork": () => LENGTHS.map((n) => i.createHeunWork(n)),
  "integrators.createMidpointWork": () => LENGTHS.map((n) => i.createMidpointWork(n)),
  "integrators.createRk4Work": () => LENGTHS.map((n) => i.createRk4Work(n)),
  "integrators.dormandPrinceStep": odeEmbedded(i.dormandPrinceStep),
  "integrators.dormandPrinceStepInto": odeInto(i.dormandPrinceStepInto, i.createDormandPrinceWork),
  "integrators.errorNorm": eachPair((x, y) => i.errorNorm([x, 1e-6], [y, 1], [x, 2], 1e-6, [1e-3, 1e-6]), EDGES.filter(Number.isFinite)),
  "integrators.eulerMaruyamaStep": sde(i.eulerMaruyamaStep),
  "integrators.eulerMaruyamaStepInto": sdeInto(i.eulerMaruyamaStepInto, i.createEulerMaruyamaWork),
  "integrators.eulerStep": ode(i.eulerStep),
  "integrators.eulerStepInto": odeInto(i.eulerStepInto, i.createEulerWork),
  "integrators.exponentialEulerStep": ode((f, y, t, dt, ...args) => i.exponentialEulerStep(f, LINEAR.slice(0, y.length), y, t, dt, ...args)),
  "integrators.exponentialEulerStepInto": odeInto((out, f, y, t, dt, work: i.ExponentialEulerWork, ...args) => i.exponentialEulerStepInto(out, f, LINEAR.slice(0, y.length), y, t, dt, work, ...args), i.createExponentialEulerWork),
  "integrators.heunStep": ode(i.heunStep),
  "integrators.heunStepInto": odeInto(i.heunStepInto, i.createHeunWork),
  "integrators.midpointStep": ode(i.midpointStep),
  "integrators.midpointStepInto": odeInto(i.midpointStepInto, i.createMidpointWork),
  "integrators.rk4Step": ode(i.rk4Step),
  "integrators.rk4StepInto": odeInto(i.rk4StepInto, i.createRk4Work),
  "integrators.stepSizeFactor": () => [1, 2, 3, 5].map((order) => EDGES.filter((norm) => norm >= 0).map((norm) => i.stepSizeFactor(norm, order))),
};
