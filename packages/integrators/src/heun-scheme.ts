import { frozenScheme, type SchemeDescriptor } from "./scheme-descriptor.ts";

/** What is known of `heunStep`. */
export const heunScheme: SchemeDescriptor<null> = /* @__PURE__ */ frozenScheme({
  name: "heunStep",
  calculus: null,
  noise: "none",
  strongOrder: null,
  weakOrder: null,
  deterministicOrder: 2,
  evaluations: { f: 2 },
  reference: "Süli & Mayers (2003), An Introduction to Numerical Analysis, chapter 12",
});
