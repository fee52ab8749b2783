import type { Chart } from "./charts/chart.ts";
import { readPalette } from "./charts/palette.ts";

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 900;

/** A curve of an exported picture. */
export interface Panel {
  x: ArrayLike<number>;
  y: ArrayLike<number>;
  xLabel: string;
  yLabel: string;
  color: number;
  log?: boolean;
  height: number;
}

/** Saves a text or a picture as a file. */
export function download(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // when it is certainly saved
}

/** Panels as one SVG picture, one below another, in the theme's colors. */
export async function toSvg(panels: readonly Panel[], title: string, element: Element): Promise<string> {
  const [{ plot }, Plot] = await Promise.all([import("../plots/plot.ts"), import("@observablehq/plot")]);
  const palette = readPalette(element);
  const svg = document.createElementNS(SVG, "svg");
  const name = document.createElementNS(SVG, "title");
  name.textContent = title;
  const background = document.createElementNS(SVG, "rect");
  let top = 0;
  const parts = panels.map(({ x, y, xLabel, yLabel, color, log, height }) => {
    const part = plot({
      width: WIDTH,
      height,
      marginLeft: 60,
      marginBottom: 38,
      style: { background: "none", color: palette.text, fontSize: "12px" },
      x: { label: xLabel },
      y: { label: yLabel, grid: true, ...(log && { type: "log", tickFormat: "~e", ticks: 5 }) },
      marks: [Plot.line(y as ArrayLike<number> & Iterable<number>, { x: x as ArrayLike<number> & Iterable<number>, y: (value: number) => value, stroke: palette.lines[color], strokeWidth: 1.2, sort: null })],
    });
    part.setAttribute("y", String(top));
    top += height;
    return part;
  });
  for (const [key, value] of Object.entries({ xmlns: SVG, viewBox: `0 0 ${WIDTH} ${top}`, width: WIDTH, height: top, role: "img" })) svg.setAttribute(key, String(value));
  for (const [key, value] of Object.entries({ width: WIDTH, height: top, fill: palette.background })) background.setAttribute(key, String(value));
  svg.append(name, background, ...parts);
  return new XMLSerializer().serializeToString(svg);
}

/** The charts as they are seen, in rows, as a PNG picture. */
export function toPng(charts: readonly Chart[], element: Element): Promise<Blob> {
  const canvases = charts.map(({ plot }) => plot.ctx.canvas);
  const all = document.createElement("canvas");
  all.width = Math.max(...canvases.map(({ width }) => width));
  let [left, top, bottom] = [0, 0, 0];
  const places = canvases.map(({ width, height }) => {
    if (left + width > all.width) [left, top] = [0, bottom];
    const place = [left, top] as const;
    left += width;
    bottom = Math.max(bottom, top + height);
    return place;
  });
  all.height = bottom;
  const context = all.getContext("2d")!;
  context.fillStyle = readPalette(element).background;
  context.fillRect(0, 0, all.width, all.height);
  canvases.forEach((canvas, i) => context.drawImage(canvas, ...places[i]));
  return new Promise((resolve, reject) => all.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be made.")))));
}
