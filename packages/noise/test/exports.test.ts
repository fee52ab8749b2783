import { expect, it } from "vitest";
import * as noise from "../src/index.ts";

it("@concord/noise exports exactly these names", () => {
  expect(Object.keys(noise).sort()).toEqual(["gaussianInput"]);
});
