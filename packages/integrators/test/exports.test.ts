import { expect, it } from "vitest";
import * as integrators from "../src/index.ts";

it("@concord/integrators exports exactly these names", () => {
  expect(Object.keys(integrators).sort()).toEqual([
    "bogackiShampineStep",
    "bogackiShampineStepInto",
    "createBogackiShampineWork",
    "createDormandPrinceWork",
    "createEulerMaruyamaWork",
    "createEulerWork",
    "createExponentialEulerWork",
    "createHeunWork",
    "createMidpointWork",
    "createRk4Work",
    "dormandPrinceStep",
    "dormandPrinceStepInto",
    "errorNorm",
    "eulerMaruyamaStep",
    "eulerMaruyamaStepInto",
    "eulerStep",
    "eulerStepInto",
    "exponentialEulerStep",
    "exponentialEulerStepInto",
    "heunStep",
    "heunStepInto",
    "midpointStep",
    "midpointStepInto",
    "rk4Step",
    "rk4StepInto",
    "stepSizeFactor",
  ]);
});
