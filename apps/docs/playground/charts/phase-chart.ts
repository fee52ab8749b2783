import uPlot from "uplot";
import type { History } from "../history.ts";
import type { PlaygroundModel } from "../models/model.ts";
import { Chart, LINE } from "./chart.ts";

/** Points of the curve: more cannot be told apart. */
const POINTS = 1000;

/** Two channels against each other: the latest part of the trajectory, and where it is now. */
export class PhaseChart extends Chart {
  readonly #curve: { x: Float64Array; y: Float64Array; length: number };
  readonly #model: PlaygroundModel;

  constructor(element: HTMLElement, model: PlaygroundModel) {
    const curve = { x: new Float64Array(POINTS), y: new Float64Array(POINTS), length: 0 };
    super({
      element,
      height: 240,
      x: { label: model.channels[model.phase.x], range: (_, min, max) => uPlot.rangeNum(min ?? 0, max ?? 1, 0.1, true) },
      y: { label: model.channels[model.phase.y] },
      draw(plot, { lines }) {
        const { ctx } = plot;
        const [x0, y0] = [plot.valToPos(0, "x", true), plot.valToPos(0, "y", true)];
        const [dx, dy] = [plot.valToPos(1, "x", true) - x0, plot.valToPos(1, "y", true) - y0];
        ctx.save();
        ctx.beginPath();
        for (let i = 0; i < curve.length; i++) ctx.lineTo(x0 + dx * curve.x[i], y0 + dy * curve.y[i]);
        ctx.strokeStyle = lines[1];
        ctx.lineWidth = LINE * devicePixelRatio;
        ctx.stroke();
        if (curve.length > 0) {
          const last = curve.length - 1;
          ctx.beginPath();
          ctx.arc(x0 + dx * curve.x[last], y0 + dy * curve.y[last], 4 * devicePixelRatio, 0, 2 * Math.PI);
          ctx.fillStyle = lines[0];
          ctx.fill();
        }
        ctx.restore();
      },
    });
    this.#curve = curve;
    this.#model = model;
  }

  show(history: History): void {
    const { phase } = this.#model;
    const [x, y] = [history.latest(phase.x, phase.samples), history.latest(phase.y, phase.samples)];
    const stride = Math.ceil(phase.samples / POINTS);
    // Samples of the same numbers from frame to frame, so that the curve does not shimmer.
    const offset = (stride - ((history.end - x.length) % stride)) % stride;
    let n = 0;
    const bounds = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };
    for (let i = offset; i < x.length && n < POINTS; i += stride, n++) {
      const [a, b] = [x[i], y[i]];
      this.#curve.x[n] = a;
      this.#curve.y[n] = b;
      bounds.left = Math.min(bounds.left, a);
      bounds.right = Math.max(bounds.right, a);
      bounds.low = Math.min(bounds.low, b);
      bounds.high = Math.max(bounds.high, b);
    }
    this.#curve.length = n;
    this.set(n === 0 ? [] : [bounds.left, bounds.right], n === 0 ? [] : [bounds.low, bounds.high]);
  }
}
