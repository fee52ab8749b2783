import type { Published } from "./model.ts";

/** What is published, in a line for the reader; that a paper has no frequency is said as well. */
export function publishedLine({ says, frequency, source }: Published): string {
  return frequency ? `Published: ${frequency[0]} to ${frequency[1]} Hz, ${says} (${source}).` : `Published, without a frequency: ${says} (${source}).`;
}
