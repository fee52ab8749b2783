import { type Panel, stackPanels } from "@concord/example-demo";
import type { Spectrum } from "@concord/example-demo/spectrum";
import * as Plot from "@observablehq/plot";

const SHOWN_SECONDS = 10;
const SHOWN_RATE = 200; // samples per second are enough for a picture
const SHOWN_FREQUENCIES = 40; // Hz

/** An SVG picture of the signal's last ten seconds, and of its spectrum below. */
export function drawPicture(eeg: Float64Array, sampleRate: number, { frequencies, power }: Spectrum): string {
  const every = Math.round(sampleRate / SHOWN_RATE);
  const first = Math.max(0, eeg.length - SHOWN_SECONDS * sampleRate);
  const samples = eeg.subarray(first).filter((_, i) => i % every === 0);
  const signal: Panel = {
    height: 220,
    x: { label: "time (s)" },
    y: { label: "y1 − y2 (mV)", grid: true },
    marks: [Plot.lineY(samples, { x: (_, i) => first / sampleRate + i / SHOWN_RATE, strokeWidth: 1, stroke: "#1f4e79" })],
  };
  const shown = frequencies.filter((frequency) => frequency > 0 && frequency <= SHOWN_FREQUENCIES);
  const spectrum: Panel = {
    height: 200,
    x: { label: "frequency (Hz)", domain: [0, SHOWN_FREQUENCIES] },
    y: { label: "power (mV²/Hz)", grid: true, type: "log", tickFormat: ".0e" },
    marks: [Plot.lineY(power.subarray(1, shown.length + 1), { x: shown, stroke: "#9c2f2f" })],
  };
  return stackPanels([signal, spectrum]);
}
