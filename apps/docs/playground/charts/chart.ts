import uPlot from "uplot";
import { type Palette, readPalette } from "./palette.ts";

/** Without a graphics processor, browsers draw wider lines many times slower. */
export const LINE = 1;

const FONT = "12px system-ui, sans-serif";

/** Of a logarithmic axis, the powers of ten alone. */
const decades = (stroke: () => string): Pick<uPlot.Axis, "values" | "grid"> => ({
  values: (_, splits) => splits.map((value) => (isDecade(value) ? value.toExponential(0) : "")),
  grid: { stroke, width: 1, filter: (_, splits) => splits.map((value) => (isDecade(value) ? value : null)) },
});
const isDecade = (value: number): boolean => Number.isInteger(Math.log10(value));

export interface ChartOptions {
  element: HTMLElement;
  height: number;
  x: { label: string; range?: uPlot.Scale.Range };
  y: { label: string; range?: uPlot.Scale.Range; log?: boolean };
  /** Whether the data is drawn as a line; else by `draw` alone. */
  line?: { color: number };
  /** Points instead of a line. */
  points?: { color: number };
  /** Draws over the data, in the canvas's pixels. */
  draw?(chart: uPlot, palette: Palette): void;
}

/** A plot on a canvas that follows the width of its element and the theme. */
export class Chart {
  readonly plot: uPlot;
  readonly #options: ChartOptions;
  readonly #observer: ResizeObserver;
  #palette: Palette;

  constructor(options: ChartOptions) {
    this.#options = options;
    this.#palette = readPalette(options.element);
    const { element, height, x, y, line, points } = options;
    const axis = (label: string, size: number): uPlot.Axis => ({
      label,
      size,
      labelSize: 18,
      labelGap: 0,
      labelFont: FONT,
      font: FONT,
      gap: 3,
      stroke: () => this.#palette.text,
      grid: { stroke: () => this.#palette.grid, width: 1 },
      ticks: { show: false },
    });
    this.plot = new uPlot(
      {
        width: Math.max(200, element.clientWidth),
        height,
        legend: { show: false },
        cursor: { show: false },
        scales: { x: { time: false, ...(x.range && { range: x.range }) }, y: { ...(y.log && { distr: 3 }), ...(y.range && { range: y.range }) } },
        axes: [axis(x.label, 28), y.log ? { ...axis(y.label, 46), ...decades(() => this.#palette.grid) } : axis(y.label, 46)],
        series: [
          {},
          {
            stroke: () => (line ? this.#palette.lines[line.color] : "transparent"),
            width: line ? LINE : 0,
            points: points ? { show: true, size: 5, width: 0, fill: () => this.#palette.lines[points.color] } : { show: false },
          },
        ],
        hooks: { draw: [(plot) => options.draw?.(plot, this.#palette)] },
      },
      [[], []],
      element,
    );
    this.#observer = new ResizeObserver(() => this.plot.setSize({ width: Math.max(200, element.clientWidth), height }));
    this.#observer.observe(element);
  }

  /** Shows new data; arrays may be written again when the next data is set. */
  set(x: ArrayLike<number>, y: ArrayLike<number | null>): void {
    this.plot.setData([x, y] as unknown as uPlot.AlignedData);
  }

  /** Takes the colors of another theme. */
  recolor(): void {
    this.#palette = readPalette(this.#options.element);
    this.plot.redraw(false);
  }

  destroy(): void {
    this.#observer.disconnect();
    this.plot.destroy();
  }
}
