import { derivative } from "@concord/example-jansen-rit/equations";
import { eulerMaruyamaStep, rk4Step } from "@concord/integrators";
import { gaussianInput } from "@concord/noise";
import { defaultRng } from "@concord/rng";
import { lorenz } from "../models.ts";
import { sweep } from "../sweep/sweep.ts";
import type { Items } from "./item.ts";
import { orbit } from "./steps.ts";

const N = 1e6;
const REST = [0, 0, 0, 0, 0, 0];
// A, B, a, b, C1 … C4, e0, v0, r of Jansen & Rit (1995).
const PARAMETERS = [3.25, 22, 100, 50, 135, 108, 33.75, 33.75, 2.5, 6, 0.56] as const;
// Input noise of 2 pulses/√s reaches the excitatory synapse through A·a.
const DIFFUSION = [0, 0, 0, 0, 3.25 * 100 * 2, 0];

export const simulationItems: Items = {
  "Lorenz, 1e6 of rk4Step": () => orbit([1, 1, 1], N, 0.01, (y, t) => rk4Step(lorenz, y, t, 0.01)),
  "Jansen–Rit with noisy input, 1e6 of rk4Step": () => {
    const input = gaussianInput(N, 220, 22, defaultRng(42));
    return orbit(REST, N, 1e-3, (y, t, i) => rk4Step(derivative, y, t, 1e-3, input[i], ...PARAMETERS));
  },
  "Jansen–Rit with noise, 1e5 of eulerMaruyamaStep": () => {
    const rng = defaultRng(42);
    return orbit(REST, N / 10, 1e-4, (y, t) => eulerMaruyamaStep(derivative, () => DIFFUSION, y, t, 1e-4, rng, 220, ...PARAMETERS));
  },
  sweep,
};
