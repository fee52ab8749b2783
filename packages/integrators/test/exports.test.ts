import { expect, it } from "vitest";
import * as integrators from "../src/index.ts";

it("@concord/integrators exports exactly these names", () => {
  expect(Object.keys(integrators).sort()).toEqual(["eulerMaruyamaStep", "rk4Step"]);
});
