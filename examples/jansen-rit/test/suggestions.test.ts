import { parserOf } from "@concord/example-demo";
import { welch } from "@concord/example-demo/spectrum";
import { expect, it } from "vitest";
import { record, SAMPLE_RATE } from "../src/recording.ts";
import { findRegime } from "../src/regime.ts";
import { SETTINGS } from "../src/settings.ts";

it.each(SETTINGS.suggestions)("$options shows what the demo says: $regime", ({ options, regime }) => {
  const eeg = record(parserOf(SETTINGS).parse(options.split(" ")).options);
  expect(findRegime(eeg, welch(eeg, SAMPLE_RATE)).name).toBe(regime);
});
