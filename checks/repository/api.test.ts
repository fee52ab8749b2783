import { expect, it } from "vitest";
import { apiReport } from "./api-report.ts";
import { fromRoot, PACKAGES } from "./repository.ts";

it.each(PACKAGES)("the API of @concord/%s is the reported one", async (name) => {
  await expect(apiReport(name)).toMatchFileSnapshot(fromRoot("packages", name, "api.md"));
});
