import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { COLORS } from "./map-colors.ts";
import { modelOf } from "./models/index.ts";
import type { Row } from "./read-table.ts";
import type { Axis, Study } from "./study.ts";

const NOTHING = "#dddddd"; // at rest there is no frequency
const WIDTH = 720;
const HEIGHT = 540;
const LEGEND = 60;

/** An SVG of a table of two axes: the first upwards, the second to the right; a dot for each point of a random design. */
export function heatMap({ axes: [yAxis, xAxis], design, model }: Study, rows: readonly Row[], value: string): string {
  const { document } = parseHTML("<html><body></body></html>");
  const { signal, unit } = modelOf(model);
  const labels: Record<string, string> = { frequency: "dominant frequency (Hz); none at rest", amplitude: `amplitude of ${signal}, trough to peak (${unit})`, regime: "regime" };
  const color = { ...COLORS[value], label: labels[value] };
  const scale = Plot.scale({ color });
  const colorOf = (row: Row): string => (row[value] === null ? NOTHING : String(scale.apply(row[value])));
  const cells = rows.map((row) => ({ x: row[xAxis.name] as number, y: row[yAxis.name] as number, color: colorOf(row) }));
  const plot = Plot.plot({
    document,
    width: WIDTH,
    height: HEIGHT,
    x: { label: xAxis.name },
    y: { label: yAxis.name },
    marks: [
      design === "random"
        ? Plot.dot(cells, { x: "x", y: "y", r: 2, fill: "color" })
        : Plot.rect(joined(cells, xAxis, yAxis), { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: "color", shapeRendering: "crispEdges", inset: 0 }),
    ],
  });
  const legend = Plot.legend({ color, ...({ document, legend: "ramp", width: WIDTH, marginLeft: 40 } as object) });
  plot.setAttribute("y", String(LEGEND));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT + LEGEND}" viewBox="0 0 ${WIDTH} ${HEIGHT + LEGEND}">
<rect width="100%" height="100%" fill="white"/>
${legend.outerHTML}
${plot.outerHTML}
</svg>
`;
}

interface Cell {
  x: number;
  y: number;
  color: string;
}

/** Rectangles around a grid's points; those of one colour beside each other are one. */
function joined(cells: readonly Cell[], xAxis: Axis, yAxis: Axis): { x1: number; x2: number; y1: number; y2: number; color: string }[] {
  const half = ({ from, to, count = 1 }: Axis): number => (count > 1 ? (to - from) / (count - 1) / 2 : 0.5);
  const [dx, dy] = [half(xAxis), half(yAxis)];
  const rectangles: ReturnType<typeof joined> = [];
  for (const { x, y, color } of cells) {
    const last = rectangles.at(-1);
    if (last !== undefined && last.color === color && last.y1 === y - dy && last.x2 < x) last.x2 = x + dx;
    else rectangles.push({ x1: x - dx, x2: x + dx, y1: y - dy, y2: y + dy, color });
  }
  return rectangles;
}
