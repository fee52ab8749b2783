import { frozenScheme, type ItoScheme } from "./scheme-descriptor.ts";

/** What is known of `eulerMaruyamaStep`. With additive noise its strong order is 1. */
export const eulerMaruyamaScheme: ItoScheme = /* @__PURE__ */ frozenScheme({
  name: "eulerMaruyamaStep",
  calculus: "Ito",
  noise: "diagonal",
  strongOrder: 0.5,
  weakOrder: 1,
  deterministicOrder: 1,
  evaluations: { f: 1, g: 1 },
  reference: "Kloeden & Platen (1992), Numerical Solution of SDEs, eq. 10.2.4",
});
