import type { PlaygroundModel } from "../models/model.ts";
import { Chart } from "./chart.ts";

/** Power spectral density of the picture's output. */
export class SpectrumChart extends Chart {
  readonly #highest: number;

  constructor(element: HTMLElement, { highest, time, output }: PlaygroundModel) {
    super({
      element,
      height: 240,
      x: { label: time.unit ? "frequency (Hz)" : "frequency (1/time)", range: () => [0, highest] },
      y: { label: output.unit ? "power (mV²/Hz)" : "power", log: true },
      line: { color: 2 },
    });
    this.#highest = highest;
  }

  show(frequencies: Float64Array, power: Float64Array): void {
    let n = 1;
    while (n < frequencies.length && frequencies[n] <= this.#highest) n++;
    // Of a signal without its mean; a logarithm has no place for zero.
    this.set(frequencies.subarray(1, n), power.subarray(1, n).map((value) => Math.max(value, 1e-12)));
  }
}
