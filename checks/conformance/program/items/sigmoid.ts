import * as s from "@concord/sigmoid";
import { between, REALS } from "../values.ts";
import type { Items } from "./item.ts";
import { into, ofNumbersAndArrays, perNode, perNodeInto, scalar } from "./transfer.ts";

const SIGMOID = [[2.5, 6, 0.56], [5, -3, 2], [1e300, 0, 1e-3], [-1, 6, -0.56]];
const LOGISTIC = [[1, 0, 1], [2.5, 6, 1.8], [1e300, -3, 1e3]];
const WILSON_COWAN = [[1.2, 2.8], [1.3, 4], [100, 0.1]];
const GAIN = [[1], [0.01], [300]];
// What the inverse takes: e0, v0, r, and rates between 0 and 2·e0.
const INVERTIBLE = [[2.5, 6, 0.56], [2.5, -3, -2]];
const RATES = [Number.MIN_VALUE, 1e-300, 2 ** -53, 0.1, 1.25, 2.5, 2.5 + 2 ** -51, 3.75, 5 - 2 ** -50, ...between(1e-9, 5, 5000)];

export const sigmoidItems: Items = {
  "sigmoid.sigmoid": ofNumbersAndArrays(s.sigmoid, REALS, SIGMOID),
  "sigmoid.sigmoidInto": into(s.sigmoidInto, REALS, SIGMOID),
  "sigmoid.sigmoidScalar": scalar(s.sigmoidScalar, REALS, SIGMOID),
  "sigmoid.sigmoid, parameters of each node": perNode(s.sigmoid, REALS),
  "sigmoid.sigmoidInto, parameters of each node": perNodeInto(s.sigmoidInto, REALS),
  "sigmoid.sigmoidDerivative": ofNumbersAndArrays(s.sigmoidDerivative, REALS, SIGMOID),
  "sigmoid.sigmoidDerivativeInto": into(s.sigmoidDerivativeInto, REALS, SIGMOID),
  "sigmoid.sigmoidDerivativeScalar": scalar(s.sigmoidDerivativeScalar, REALS, SIGMOID),
  "sigmoid.sigmoidInverse": ofNumbersAndArrays(s.sigmoidInverse, RATES, INVERTIBLE),
  "sigmoid.sigmoidInverseInto": into(s.sigmoidInverseInto, RATES, INVERTIBLE),
  "sigmoid.sigmoidInverseScalar": scalar(s.sigmoidInverseScalar, RATES, INVERTIBLE),
  "sigmoid.logisticTransfer": ofNumbersAndArrays(s.logisticTransfer, REALS, LOGISTIC),
  "sigmoid.logisticTransferInto": into(s.logisticTransferInto, REALS, LOGISTIC),
  "sigmoid.logisticTransferScalar": scalar(s.logisticTransferScalar, REALS, LOGISTIC),
  "sigmoid.erfTransfer": ofNumbersAndArrays(s.erfTransfer, REALS, LOGISTIC),
  "sigmoid.erfTransferInto": into(s.erfTransferInto, REALS, LOGISTIC),
  "sigmoid.erfTransferScalar": scalar(s.erfTransferScalar, REALS, LOGISTIC),
  "sigmoid.tanhTransfer": ofNumbersAndArrays(s.tanhTransfer, REALS, GAIN),
  "sigmoid.tanhTransferInto": into(s.tanhTransferInto, REALS, GAIN),
  "sigmoid.tanhTransferScalar": scalar(s.tanhTransferScalar, REALS, GAIN),
  "sigmoid.wilsonCowanTransfer": ofNumbersAndArrays(s.wilsonCowanTransfer, REALS, WILSON_COWAN),
  "sigmoid.wilsonCowanTransferInto": into(s.wilsonCowanTransferInto, REALS, WILSON_COWAN),
  "sigmoid.wilsonCowanTransferScalar": scalar(s.wilsonCowanTransferScalar, REALS, WILSON_COWAN),
};
