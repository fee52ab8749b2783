import { modelOf } from "./models/index.ts";
import type { Columns } from "./models/model.ts";
import { type Point, pointAt } from "./point.ts";
import { Rhythm } from "./rhythm.ts";
import type { Study } from "./study.ts";

/** Numbers that are kept of each point: frequency, lowest, highest. */
export const NUMBERS = 3;

/** Simulates points of one study, `batch` of them side by side; the results are the same for any batch. */
export class Simulator {
  readonly #study: Study;
  readonly #batch: number;
  readonly #columns: Columns;

  constructor(study: Study, batch: number) {
    this.#study = study;
    this.#batch = batch;
    this.#columns = modelOf(study.model).columns(batch, study.dt);
  }

  /** Frequency, lowest and highest value of points first, …, first + count − 1; shape (count, 3). */
  simulate(first: number, count: number): Float64Array {
    const results = new Float64Array(NUMBERS * count);
    for (let done = 0; done < count; done += this.#batch) {
      // The last batch is filled with its last point, whose columns are left out again.
      const points = Array.from({ length: this.#batch }, (_, i) => pointAt(this.#study, first + Math.min(done + i, count - 1)));
      this.#sideBySide(points).slice(0, count - done).forEach((rhythm, i) => {
        const { frequency, lowest, highest } = rhythm.measures(this.#study.dt);
        results.set([frequency, lowest, highest], NUMBERS * (done + i));
      });
    }
    return results;
  }

  #sideBySide(points: readonly Point[]): Rhythm[] {
    const { axes, fixed, start, seconds, transient, dt, model } = this.#study;
    const valueOf = (name: string, fallback: number, { values }: Point): number => values[axes.findIndex((axis) => axis.name === name)] ?? fixed[name] ?? fallback;
    const parameters = Object.fromEntries(
      Object.entries(modelOf(model).parameters).map(([name, published]) => [name, Float64Array.from(points, (point) => valueOf(name, published, point))]),
    );
    const { begin, step, record } = this.#columns;
    begin({ parameters, start, rngs: points.map(({ rng }) => rng) });
    const rhythms = points.map(() => new Rhythm());
    const signals = new Float64Array(points.length);
    for (let i = Math.round(transient / dt); i > 0; i--) step();
    for (let i = Math.round(seconds / dt); i > 0; i--) {
      record(signals);
      for (let j = 0; j < signals.length; j++) rhythms[j].push(signals[j]);
      step();
    }
    return rhythms;
  }
}
