import * as s from "@concord/sigmoid";
import type { Entries, Entry, Parameter } from "../src/entry.ts";
import { array, numberOrArray, optional, out, real, unchecked } from "../src/parameters.ts";
import { aNumberOrFloat64Array, itsFirst } from "../src/results.ts";

// The difference of two larger numbers overflows, and 0·Infinity is NaN, here as in NumPy.
const bound = 8e307;

/** A transfer function in its three forms, with so many parameters. */
function transfer(name: string, [f, into, scalar]: Entry["target"][], n: number, parameter: Parameter = real): Entries {
  const optionals = Array.from({ length: n }, () => optional(parameter));
  return {
    [`sigmoid.${name}`]: { target: f, parameters: [numberOrArray, ...optionals], isResult: aNumberOrFloat64Array, bound },
    [`sigmoid.${name}Into`]: { target: into, parameters: [out(), array(), ...optionals], isResult: itsFirst, bound },
    // Checks nothing, which its documentation says: numbers give a number, and what is none gives what engines make of it.
    [`sigmoid.${name}Scalar`]: { target: scalar, parameters: Array.from({ length: n + 1 }, () => unchecked), isResult: () => true, isUnchecked: true, also: ["exp", "tanh", "erf", "log"] },
  };
}

export const sigmoidEntries: Entries = {
  ...transfer("sigmoid", [s.sigmoid, s.sigmoidInto, s.sigmoidScalar], 3, numberOrArray),
  ...transfer("sigmoidDerivative", [s.sigmoidDerivative, s.sigmoidDerivativeInto, s.sigmoidDerivativeScalar], 3),
  ...transfer("sigmoidInverse", [s.sigmoidInverse, s.sigmoidInverseInto, s.sigmoidInverseScalar], 3),
  ...transfer("logisticTransfer", [s.logisticTransfer, s.logisticTransferInto, s.logisticTransferScalar], 3),
  ...transfer("erfTransfer", [s.erfTransfer, s.erfTransferInto, s.erfTransferScalar], 3),
  ...transfer("tanhTransfer", [s.tanhTransfer, s.tanhTransferInto, s.tanhTransferScalar], 1),
  ...transfer("wilsonCowanTransfer", [s.wilsonCowanTransfer, s.wilsonCowanTransferInto, s.wilsonCowanTransferScalar], 2),
};
