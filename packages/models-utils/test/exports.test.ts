import * as integrators from "@concord/integrators";
import * as noise from "@concord/noise";
import * as rng from "@concord/rng";
import * as distributions from "@concord/rng/distributions";
import * as sigmoid from "@concord/sigmoid";
import { expect, it } from "vitest";
import * as umbrellaDistributions from "../src/distributions/index.ts";
import * as umbrella from "../src/index.ts";

it("@concord/models-utils exports exactly these names", () => {
  expect(Object.keys(umbrella).sort()).toEqual([
    "MT19937",
    "PCG64",
    "RandomGenerator",
    "SeedSequence",
    "bogackiShampineStep",
    "bogackiShampineStepInto",
    "coarsenIncrementPairs",
    "coarsenIncrementPairsInto",
    "coarsenIncrements",
    "coarsenIncrementsInto",
    "coloredNoiseInput",
    "coloredNoiseInputInto",
    "correlatedGaussianInput",
    "correlatedGaussianInputInto",
    "createBogackiShampineWork",
    "createDormandPrinceWork",
    "createEulerMaruyamaWork",
    "createEulerWork",
    "createExponentialEulerWork",
    "createHeunWork",
    "createMidpointWork",
    "createRk4Work",
    "defaultRng",
    "diffusionToIntensity",
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
    "gaussianInputInto",
    "heunStep",
    "heunStepInto",
    "intensityToDiffusion",
    "intensityToOrnsteinUhlenbeckStd",
    "intensityToStd",
    "logisticTransfer",
    "logisticTransferInto",
    "logisticTransferScalar",
    "midpointStep",
    "midpointStepInto",
    "ornsteinUhlenbeckInput",
    "ornsteinUhlenbeckInputInto",
    "ornsteinUhlenbeckStdToIntensity",
    "poissonInput",
    "poissonInputInto",
    "refineIncrements",
    "refineIncrementsInto",
    "replayNormals",
    "rk4Step",
    "rk4StepInto",
    "shotNoiseInput",
    "shotNoiseInputInto",
    "sigmoid",
    "sigmoidDerivative",
    "sigmoidDerivativeInto",
    "sigmoidDerivativeScalar",
    "sigmoidInto",
    "sigmoidInverse",
    "sigmoidInverseInto",
    "sigmoidInverseScalar",
    "sigmoidScalar",
    "stdToIntensity",
    "stepSizeFactor",
    "tanhTransfer",
    "tanhTransferInto",
    "tanhTransferScalar",
    "uniformInput",
    "uniformInputInto",
    "whiteNoiseInput",
    "whiteNoiseInputInto",
    "wienerIncrementPairs",
    "wienerIncrementPairsInto",
    "wienerIncrements",
    "wienerIncrementsInto",
    "wilsonCowanTransfer",
    "wilsonCowanTransferInto",
    "wilsonCowanTransferScalar",
  ]);
});

it("every name is that of its package, and no package's name is missing", () => {
  expect({ ...umbrella }).toEqual({ ...integrators, ...noise, ...rng, ...sigmoid });
});

it("@concord/models-utils/distributions has every name of @concord/rng/distributions, and no other", () => {
  expect({ ...umbrellaDistributions }).toEqual({ ...distributions });
  expect(Object.keys(umbrellaDistributions).length).toBeGreaterThan(20);
});
