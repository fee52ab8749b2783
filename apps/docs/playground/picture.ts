import { MODELS } from "./models/index.ts";
import { startRun } from "./run.ts";
import { type Settings, shownSamples } from "./settings.ts";

const BLOCK = 1000;

/** The samples of a picture: one array a channel, and the number of the first sample. */
export interface Picture {
  first: number;
  channels: Float64Array[];
}

/** Computes the picture of settings at once. */
export function computePicture(settings: Settings): Picture {
  const { channels } = MODELS[settings.model];
  const first = Math.max(0, settings.at - shownSamples(MODELS[settings.model]));
  const picture = { first, channels: channels.map(() => new Float64Array(settings.at - first)) };
  const run = startRun(settings);
  const rows = new Float64Array(BLOCK * channels.length);
  while (run.samples < settings.at) {
    const start = run.samples;
    const n = Math.min(BLOCK, settings.at - start);
    run.advance(n, rows);
    for (let i = 0; i < n; i++) {
      if (start + i < first) continue;
      for (let channel = 0; channel < channels.length; channel++) picture.channels[channel][start + i - first] = rows[i * channels.length + channel];
    }
  }
  return picture;
}

/** The picture's numbers as a table: each is written so that reading it gives the same bits. */
export function toCsv({ model }: Pick<Settings, "model">, first: number, output: Float64Array): string {
  const { time, output: { unit } } = MODELS[model];
  const rows = Array.from(output, (value, i) => `${(first + i) / time.rate},${value}`);
  return `${[`time${time.unit && `_${time.unit}`},potential${unit && `_${unit}`}`, ...rows].join("\n")}\n`;
}
