import { eulerMaruyamaStep, eulerStep, heunStep, heunStratonovichStep, midpointStep, rk4Step } from "@concord/models-utils";

/** Schemes for a derivative whose input is held for a step, by the names that a link has. */
export const STEPS = { rk4: rk4Step, heun: heunStep, midpoint: midpointStep, euler: eulerStep } as const;

/** Schemes for noise in the equations. */
export const NOISE_STEPS = { eulerMaruyama: eulerMaruyamaStep, heunStratonovich: heunStratonovichStep } as const;

/** What the umbrella calls a scheme. */
export function stepName(scheme: string): string {
  return `${scheme}Step`;
}
