import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { GroupResult } from "./measure.ts";

/** An SVG chart of a group: a bar for each contender's ratio to the base, on a logarithmic axis. */
export function drawChart({ base, measurements }: GroupResult): string {
  const { document } = parseHTML("<html><body></body></html>");
  const least = Math.min(...measurements.map(({ ratio }) => ratio));
  const plot = Plot.plot({
    document,
    width: 760,
    marginLeft: 280,
    marginRight: 50,
    x: { type: "log", label: `time relative to ${base}`, grid: true, tickFormat: "~g" },
    y: { label: null, domain: measurements.map(({ name }) => name) },
    marks: [
      Plot.barX(measurements, { x1: Math.min(1, least) / 1.5, x2: "ratio", y: "name", fill: (d) => (d.name === base ? "#9c2f2f" : "#1f4e79") }),
      Plot.text(measurements, { x: "ratio", y: "name", text: (d) => d.ratio.toPrecision(3), textAnchor: "start", dx: 4 }),
    ],
  });
  plot.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  plot.setAttribute("style", "background: white");
  return `${plot.outerHTML}\n`;
}
