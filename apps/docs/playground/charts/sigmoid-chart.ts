import { sigmoid, sigmoidInto } from "@concord/models-utils";
import type { History } from "../history.ts";
import type { PlaygroundModel } from "../models/model.ts";
import type { Settings } from "../settings.ts";
import { Chart } from "./chart.ts";

const POINTS = 120;
/** How far the curve is shown around its middle at least, in units of 1/r. */
const REACH = 4;

/** The sigmoid, and where each population is on it now. */
export class SigmoidChart extends Chart {
  readonly #model: PlaygroundModel;
  readonly #now: { v: number; rate: number; name: string }[];
  readonly #v = new Float64Array(POINTS);
  readonly #rates = new Float64Array(POINTS);

  constructor(element: HTMLElement, model: PlaygroundModel) {
    const now = model.populations.map(({ name }) => ({ v: 0, rate: 0, name }));
    super({
      element,
      height: 240,
      x: { label: "mean potential (mV)", range: (_, min, max) => [min ?? 0, max ?? 1] },
      y: { label: "firing rate (Hz)" },
      line: { color: 0 },
      draw(plot, { lines, text }) {
        const { ctx } = plot;
        ctx.save();
        [ctx.textAlign, ctx.textBaseline] = ["left", "alphabetic"];
        ctx.font = `${12 * devicePixelRatio}px system-ui, sans-serif`;
        now.forEach(({ v, rate, name }, i) => {
          const [x, y] = [plot.valToPos(v, "x", true), plot.valToPos(rate, "y", true)];
          const color = lines[(i + 1) % lines.length];
          ctx.beginPath();
          ctx.arc(x, y, 5 * devicePixelRatio, 0, 2 * Math.PI);
          ctx.fillStyle = color;
          ctx.fill();
          // A legend in the corner that the curve leaves free.
          const line = plot.bbox.top + (14 + 16 * i) * devicePixelRatio;
          const left = plot.bbox.left + 12 * devicePixelRatio;
          ctx.beginPath();
          ctx.arc(left, line - 4 * devicePixelRatio, 4 * devicePixelRatio, 0, 2 * Math.PI);
          ctx.fill();
          ctx.fillStyle = text;
          ctx.fillText(name, left + 9 * devicePixelRatio, line);
        });
        ctx.restore();
      },
    });
    this.#model = model;
    this.#now = now;
  }

  show(history: History, { e0, v0, r }: Settings["parameters"]): void {
    if (history.length === 0) return;
    let [low, high] = [v0 - REACH / r, v0 + REACH / r];
    this.#model.populations.forEach(({ channel }, i) => {
      const potentials = history.latest(channel);
      for (let k = 0; k < potentials.length; k += 4) {
        low = Math.min(low, potentials[k]);
        high = Math.max(high, potentials[k]);
      }
      const v = potentials[potentials.length - 1];
      this.#now[i].v = v;
      this.#now[i].rate = sigmoid(v, e0, v0, r);
    });
    for (let i = 0; i < POINTS; i++) this.#v[i] = low + ((high - low) * i) / (POINTS - 1);
    sigmoidInto(this.#rates, this.#v, e0, v0, r);
    this.set(this.#v, this.#rates);
  }
}
