import { rangeError, typeError } from "@concord/argument-error";
import { checkFinite, checkHalfMaximum, isArrayLike } from "./check-arguments.ts";
import { sigmoidScalar } from "./sigmoid-scalar.ts";

/** A parameter of a network's sigmoids: one number for all nodes, or one for each. */
export type SigmoidParameter = number | ArrayLike<number>;

/** out[i] = S(v[i]) with the parameters of node i, all of which are checked before the first rate is written. */
export function fillSigmoidPerNode<T extends Float64Array>(
  caller: string,
  out: T,
  v: ArrayLike<number>,
  e0: SigmoidParameter,
  v0: SigmoidParameter,
  r: SigmoidParameter,
): T {
  checkPerNode(caller, "e0", e0, out.length, checkHalfMaximum);
  checkPerNode(caller, "v0", v0, out.length, checkFinite);
  checkPerNode(caller, "r", r, out.length, checkFinite);
  for (let i = 0; i < out.length; i++) out[i] = sigmoidScalar(v[i], at(e0, i), at(v0, i), at(r, i));
  return out;
}

function at(parameter: SigmoidParameter, i: number): number {
  return typeof parameter === "number" ? parameter : parameter[i];
}

function checkPerNode(caller: string, argument: string, values: SigmoidParameter, nodes: number, check: typeof checkFinite): void {
  if (typeof values === "number") return check(caller, argument, values);
  if (!isArrayLike(values)) throw typeError(caller, argument, "be a number or an array of numbers", values);
  if (values.length !== nodes) throw rangeError(caller, argument, `have the length of v, ${nodes}`, values);
  for (let i = 0; i < nodes; i++) check(caller, `${argument}[${i}]`, values[i]);
}
