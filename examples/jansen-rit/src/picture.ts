import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Spectrum } from "./spectrum.ts";

const WIDTH = 900;
const SIGNAL_HEIGHT = 220;
const SPECTRUM_HEIGHT = 200;
const SHOWN_SECONDS = 10;
const SHOWN_RATE = 200; // samples per second are enough for a picture
const SHOWN_FREQUENCIES = 40; // Hz

/** An SVG picture of the signal's last ten seconds, and of its spectrum below. */
export function drawPicture(eeg: Float64Array, sampleRate: number, { frequencies, power }: Spectrum): string {
  const { document } = parseHTML("<html><body></body></html>");
  const common = { document, width: WIDTH, marginLeft: 50 };
  const every = Math.round(sampleRate / SHOWN_RATE);
  const first = Math.max(0, eeg.length - SHOWN_SECONDS * sampleRate);
  const samples = eeg.subarray(first).filter((_, i) => i % every === 0);
  const signal = Plot.plot({
    ...common,
    height: SIGNAL_HEIGHT,
    x: { label: "time (s)" },
    y: { label: "y1 − y2 (mV)", grid: true },
    marks: [Plot.lineY(samples, { x: (_, i) => first / sampleRate + i / SHOWN_RATE, strokeWidth: 1, stroke: "#1f4e79" })],
  });
  const shown = frequencies.filter((frequency) => frequency > 0 && frequency <= SHOWN_FREQUENCIES);
  const spectrum = Plot.plot({
    ...common,
    height: SPECTRUM_HEIGHT,
    x: { label: "frequency (Hz)", domain: [0, SHOWN_FREQUENCIES] },
    y: { label: "power (mV²/Hz)", grid: true, type: "log", tickFormat: ".0e" },
    marks: [Plot.lineY(power.subarray(1, shown.length + 1), { x: shown, stroke: "#9c2f2f" })],
  });
  signal.setAttribute("y", "0");
  spectrum.setAttribute("y", String(SIGNAL_HEIGHT));
  const height = SIGNAL_HEIGHT + SPECTRUM_HEIGHT;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">
<rect width="100%" height="100%" fill="white"/>
${signal.outerHTML}
${spectrum.outerHTML}
</svg>
`;
}
