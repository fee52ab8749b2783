import type { History } from "../history.ts";
import type { PlaygroundModel } from "../models/model.ts";
import { shownSamples } from "../settings.ts";
import { Chart } from "./chart.ts";

/** The output as it runs: the newest sample is at the right edge, as soon as the picture is full. */
export class TraceChart extends Chart {
  readonly #times: Float64Array;
  readonly #window: { from: number };
  readonly #time: PlaygroundModel["time"];

  constructor(element: HTMLElement, model: PlaygroundModel) {
    const { time, output } = model;
    const window = { from: 0 };
    super({
      element,
      height: 220,
      x: { label: time.unit ? `time (${time.unit})` : "time", range: () => [window.from, window.from + time.shown] },
      y: { label: output.unit ? `${output.label} (${output.unit})` : output.label },
      line: { color: 0 },
    });
    this.#times = new Float64Array(shownSamples(model));
    this.#window = window;
    this.#time = time;
  }

  show(history: History): void {
    const { end, length } = history;
    const { rate } = this.#time;
    for (let i = 0; i < length; i++) this.#times[i] = (end - length + i) / rate;
    this.#window.from = (end - length) / rate;
    this.set(this.#times.subarray(0, length), history.latest(0));
  }
}
