import { frozenScheme, type ItoScheme } from "./scheme-descriptor.ts";

/** What is known of `linearSynapseStep`: exact, in paths and in distribution, for an input that is held over the step. */
export const linearSynapseScheme: ItoScheme = /* @__PURE__ */ frozenScheme({
  name: "linearSynapseStep",
  calculus: "Ito",
  noise: "additive",
  strongOrder: Infinity,
  weakOrder: Infinity,
  deterministicOrder: Infinity,
  evaluations: {},
  reference: "Van Loan (1978), IEEE Trans. Automat. Contr. 23, 395–404",
});
