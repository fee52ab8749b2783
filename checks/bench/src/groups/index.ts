import type { Group } from "../group.ts";
import { coldStart, firstDraw } from "./cold-start.ts";
import { DISTRIBUTIONS } from "./distributions.ts";
import { exponentials, gaussianInput, normals, seeding, uniforms } from "./draws.ts";
import { eulerMaruyama } from "./euler-maruyama.ts";
import { kernelStart } from "./kernel-start.ts";
import { LIBM } from "./libm.ts";
import { network } from "./network.ts";
import { ornsteinUhlenbeck } from "./ornstein-uhlenbeck.ts";
import { rk4 } from "./rk4.ts";
import { sigmoid } from "./sigmoid.ts";
import { stochasticSteps, strongError } from "./stochastic-steps.ts";

/** All that is measured; a line for each workload. */
export const GROUPS: readonly Group[] = [rk4, eulerMaruyama, stochasticSteps, strongError, network, ...LIBM, sigmoid(6), sigmoid(16), sigmoid(100), sigmoid(10_000), sigmoid(1_000_000), normals, uniforms, exponentials, ...DISTRIBUTIONS, gaussianInput, ornsteinUhlenbeck, seeding, firstDraw, kernelStart, coldStart];
