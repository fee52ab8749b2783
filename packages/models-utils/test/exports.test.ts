import * as integrators from "@concord/integrators";
import * as noise from "@concord/noise";
import * as rng from "@concord/rng";
import * as sigmoid from "@concord/sigmoid";
import { expect, it } from "vitest";
import * as umbrella from "../src/index.ts";

it("@concord/models-utils exports exactly these names", () => {
  expect(Object.keys(umbrella).sort()).toEqual([
    "PCG64",
    "RandomGenerator",
    "SeedSequence",
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
    "defaultRng",
    "dormandPrinceStep",
    "dormandPrinceStepInto",
    "erfTransfer",
    "erfTransferInto",
    "erfTransferScalar",
    "errorNorm",
    "eulerMaruyamaStep",
    "eulerMaruyamaStepInto",
    "eulerStep",
    "eulerStepInto",
    "exponentialEulerStep",
    "exponentialEulerStepInto",
    "gaussianInput",
    "heunStep",
    "heunStepInto",
    "logisticTransfer",
    "logisticTransferInto",
    "logisticTransferScalar",
    "midpointStep",
    "midpointStepInto",
    "rk4Step",
    "rk4StepInto",
    "sigmoid",
    "sigmoidDerivative",
    "sigmoidDerivativeInto",
    "sigmoidDerivativeScalar",
    "sigmoidInto",
    "sigmoidInverse",
    "sigmoidInverseInto",
    "sigmoidInverseScalar",
    "sigmoidScalar",
    "stepSizeFactor",
    "tanhTransfer",
    "tanhTransferInto",
    "tanhTransferScalar",
    "wilsonCowanTransfer",
    "wilsonCowanTransferInto",
    "wilsonCowanTransferScalar",
  ]);
});

it("every name is that of its package, and no package's name is missing", () => {
  expect({ ...umbrella }).toEqual({ ...integrators, ...noise, ...rng, ...sigmoid });
});
