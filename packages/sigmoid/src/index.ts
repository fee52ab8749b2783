export { sigmoid } from "./sigmoid.ts";
export { sigmoidInto } from "./sigmoid-into.ts";
export { sigmoidScalar } from "./sigmoid-scalar.ts";
