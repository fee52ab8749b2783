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
    "coarsenIncrementPairs",
    "coarsenIncrementPairsInto",
    "coarsenIncrements",
    "coarsenIncrementsInto",
    "coloredNoiseInput",
    "coloredNoiseInputInto",
    "correlatedGaussianInput",
    "correlatedGaussianInputInto",
    "defaultRng",
    "diffusionToIntensity",
    "erfTransfer",
    "erfTransferInto",
    "erfTransferScalar",
    "eulerMaruyamaStep",
    "gaussianInput",
    "gaussianInputInto",
    "intensityToDiffusion",
    "intensityToOrnsteinUhlenbeckStd",
    "intensityToStd",
    "logisticTransfer",
    "logisticTransferInto",
    "logisticTransferScalar",
    "ornsteinUhlenbeckInput",
    "ornsteinUhlenbeckInputInto",
    "ornsteinUhlenbeckStdToIntensity",
    "poissonInput",
    "poissonInputInto",
    "refineIncrements",
    "refineIncrementsInto",
    "replayNormals",
    "rk4Step",
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
