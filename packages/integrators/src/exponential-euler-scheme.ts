import { frozenScheme, type SchemeDescriptor } from "./scheme-descriptor.ts";

/** What is known of `exponentialEulerStep`. */
export const exponentialEulerScheme: SchemeDescriptor<null> = /* @__PURE__ */ frozenScheme({
  name: "exponentialEulerStep",
  calculus: null,
  noise: "none",
  strongOrder: null,
  weakOrder: null,
  deterministicOrder: 1,
  evaluations: { f: 1 },
  reference: "Hochbruck & Ostermann (2010), Acta Numerica 19, 209–286",
});
