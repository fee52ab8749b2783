import { expect, it } from "vitest";
import * as libm from "../src/index.ts";

it("@concord/libm exports exactly these names", () => {
  expect(Object.keys(libm).sort()).toEqual(["erf", "exp", "expm1", "log", "log1p", "pow", "tanh"]);
});
