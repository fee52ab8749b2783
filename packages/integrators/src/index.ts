export { type Diffusion, eulerMaruyamaStep } from "./euler-maruyama-step.ts";
export { rk4Step } from "./rk4-step.ts";
export type { Derivative, NewState, State } from "./state.ts";
