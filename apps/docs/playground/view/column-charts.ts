import type { Chart } from "../charts/chart.ts";
import { PhaseChart } from "../charts/phase-chart.ts";
import { SigmoidChart } from "../charts/sigmoid-chart.ts";
import { SpectrumChart } from "../charts/spectrum-chart.ts";
import { TraceChart } from "../charts/trace-chart.ts";
import { History } from "../history.ts";
import type { PlaygroundModel } from "../models/model.ts";
import { type Settings, shownSamples } from "../settings.ts";

export interface Places {
  trace: HTMLElement;
  phase: HTMLElement;
  spectrum: HTMLElement;
  /** A model without populations has no sigmoid. */
  sigmoid: HTMLElement | undefined;
}

/** The samples of a column, and the charts that show them. */
export class ColumnCharts {
  readonly history: History;
  /** The run whose samples are shown. */
  run = -1;
  readonly #trace: TraceChart;
  readonly #phase: PhaseChart;
  readonly #spectrum: SpectrumChart;
  readonly #sigmoid: SigmoidChart | undefined;
  readonly #stale = { trace: false, rest: false };
  /** The trace and the rest take turns, so that no frame holds the main thread for long; a new run is drawn at once. */
  #turn = 0;
  #drawnRun = -1;

  constructor(places: Places, model: PlaygroundModel) {
    this.history = new History(model.channels.length, shownSamples(model));
    this.#trace = new TraceChart(places.trace, model);
    this.#phase = new PhaseChart(places.phase, model);
    this.#spectrum = new SpectrumChart(places.spectrum, model);
    this.#sigmoid = places.sigmoid && new SigmoidChart(places.sigmoid, model);
  }

  get all(): Chart[] {
    return [this.#trace, this.#phase, this.#spectrum, ...(this.#sigmoid ? [this.#sigmoid] : [])];
  }

  /** Appends samples; a new run starts at sample `first`. */
  push(run: number, first: number, samples: number, rows: Float64Array): void {
    if (this.run !== run) this.history.clear(first);
    this.history.push(rows, samples);
    this.run = run;
    this.#stale.trace = this.#stale.rest = true;
  }

  /** Draws new samples in every chart except the spectrum; returns true for the first frame of a run. */
  draw(parameters: Settings["parameters"]): boolean {
    const isNew = this.#drawnRun !== this.run;
    this.#drawnRun = this.run;
    this.#turn = 1 - this.#turn;
    if (this.#stale.trace && (isNew || this.#turn === 0)) {
      this.#stale.trace = false;
      this.#trace.show(this.history);
    }
    if (this.#stale.rest && (isNew || this.#turn === 1)) {
      this.#stale.rest = false;
      this.#phase.show(this.history);
      this.#sigmoid?.show(this.history, parameters);
    }
    return isNew;
  }

  drawSpectrum(frequencies: Float64Array, power: Float64Array): void {
    this.#spectrum.show(frequencies, power);
  }

  destroy(): void {
    for (const chart of this.all) chart.destroy();
  }
}
