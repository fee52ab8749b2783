import { eulerMaruyamaStep, rk4Step } from "@concord/integrators";
import type { Items } from "./item.ts";
import { ode, sde } from "./steps.ts";

export const integratorItems: Items = {
  "integrators.eulerMaruyamaStep": sde(eulerMaruyamaStep),
  "integrators.rk4Step": ode(rk4Step),
};
