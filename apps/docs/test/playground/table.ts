import { computePicture, toCsv } from "../../playground/picture.ts";
import type { Settings } from "../../playground/settings.ts";

/** What Node.js computes for a picture's settings, as the page saves it. */
export function table(settings: Settings): string {
  const { first, channels: [output] } = computePicture(settings);
  return toCsv(settings, first, output);
}
