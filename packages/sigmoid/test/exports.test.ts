import { expect, it } from "vitest";
import * as sigmoidPackage from "../src/index.ts";

it("@concord/sigmoid exports exactly these names: each function in three forms", () => {
  const functions = ["erfTransfer", "logisticTransfer", "sigmoid", "sigmoidDerivative", "sigmoidInverse", "tanhTransfer", "wilsonCowanTransfer"];
  expect(Object.keys(sigmoidPackage).sort()).toEqual(functions.flatMap((name) => [name, `${name}Into`, `${name}Scalar`]).sort());
});
