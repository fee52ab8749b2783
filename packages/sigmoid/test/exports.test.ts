import { expect, it } from "vitest";
import * as sigmoidPackage from "../src/index.ts";

it("@concord/sigmoid exports exactly these names", () => {
  expect(Object.keys(sigmoidPackage).sort()).toEqual(["sigmoid", "sigmoidInto", "sigmoidScalar"]);
});
