import { withContenders } from "@concord/bench";
import { expect, it } from "vitest";
import { sweepGroup } from "../bench/group.ts";

it("the contenders of the benchmark that are installed compute the same", async () => {
  // A wrong answer throws.
  const { answered, skipped } = await withContenders(sweepGroup, ({ deviations, skipped }) => ({ answered: [...deviations.keys()], skipped }));
  for (const { name, reason } of skipped) console.warn(`SKIPPED: ${name}: ${reason}`);
  expect(answered).toEqual(expect.arrayContaining(["sweep --batch 1", "sweep --batch 32"]));
});
