import { frozenScheme, type SchemeDescriptor } from "./scheme-descriptor.ts";

/** What is known of `rk4Step`. */
export const rk4Scheme: SchemeDescriptor<null> = /* @__PURE__ */ frozenScheme({
  name: "rk4Step",
  calculus: null,
  noise: "none",
  strongOrder: null,
  weakOrder: null,
  deterministicOrder: 4,
  evaluations: { f: 4 },
  reference: "Hairer, Nørsett & Wanner, Solving ODEs I, table II.1.2",
});
