import { expect, it } from "vitest";
import { parseOptions } from "../src/options.ts";
import { record, SAMPLE_RATE } from "../src/recording.ts";
import { findRegime } from "../src/regime.ts";
import { welch } from "../src/spectrum.ts";
import { SUGGESTIONS } from "../src/suggestions.ts";

it.each(SUGGESTIONS)("$options shows what the demo says: $regime", ({ options, regime }) => {
  const eeg = record(parseOptions(options.split(" ")));
  expect(findRegime(eeg, welch(eeg, SAMPLE_RATE)).name).toBe(regime);
});
