import type { Published } from "./model.ts";

/** What is published, in a line for the reader; that no source has a frequency is said as well. */
export function publishedLine({ says, frequency, source }: Published): string {
  return frequency ? `Published: ${frequency[0]} to ${frequency[1]} Hz, ${says} (${source}).` : `Published: ${says} (${source}). No frequency is cited.`;
}
