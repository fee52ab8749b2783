import { expect, it } from "vitest";
import { GROUPS } from "../src/groups/index.ts";
import { withContenders } from "../src/measure.ts";

it.each(GROUPS)("the contenders of $name that are installed give the right answers", async (group) => {
  // A wrong one throws.
  const { answered, skipped } = await withContenders(group, ({ deviations, skipped }) => ({ answered: [...deviations.keys()], skipped }));
  for (const { name, reason } of skipped) console.warn(`SKIPPED: ${group.name}, ${name}: ${reason}`);
  expect(answered.length + skipped.length).toBe(group.contenders.length);
  const ours = group.contenders.filter(({ needs }) => needs === undefined).map(({ name }) => name);
  expect(answered).toEqual(expect.arrayContaining(ours));
});
