import { frozenScheme, type SchemeDescriptor } from "./scheme-descriptor.ts";

/** What is known of `midpointStep`. */
export const midpointScheme: SchemeDescriptor<null> = /* @__PURE__ */ frozenScheme({
  name: "midpointStep",
  calculus: null,
  noise: "none",
  strongOrder: null,
  weakOrder: null,
  deterministicOrder: 2,
  evaluations: { f: 2 },
  reference: "Hairer, Nørsett & Wanner, Solving ODEs I, sec. II.1",
});
