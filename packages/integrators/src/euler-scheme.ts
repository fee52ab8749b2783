import { frozenScheme, type SchemeDescriptor } from "./scheme-descriptor.ts";

/** What is known of `eulerStep`. */
export const eulerScheme: SchemeDescriptor<null> = /* @__PURE__ */ frozenScheme({
  name: "eulerStep",
  calculus: null,
  noise: "none",
  strongOrder: null,
  weakOrder: null,
  deterministicOrder: 1,
  evaluations: { f: 1 },
  reference: "Hairer, Nørsett & Wanner, Solving ODEs I, sec. I.7",
});
