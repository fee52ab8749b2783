import { swings } from "./swings.ts";

/** What is kept of a point's signal. */
export interface Measures {
  /** Cycles per second (Hz); NaN if there are fewer than two. */
  frequency: number;
  /** Lowest and highest value of the signal, in its unit; NaN if it left the finite numbers. */
  lowest: number;
  highest: number;
}

const ROOM = 1024; // turning points, before those are left out that no cycle can end at
const LEAST_SWING = 1 / 8; // of the amplitude; a noisy rhythm wanes that far between its highest and its lowest cycles

/**
 * Frequency and extremes of a signal that comes sample by sample.
 *
 * - The **turning points** are the maxima and minima of parabolas through three consecutive samples.
 * - The **amplitude** is the highest value less the lowest, of samples and turning points.
 * - A **cycle** runs from peak to peak, where a peak is the highest maximum between two swings: a fall and a rise of at least an
 *   eighth of the amplitude each. So neither ripples nor a wandering mean count, and a spike is a cycle as a sine's is.
 * - The **frequency** is that of the cycles: how many, by the time from the first peak to the last.
 *
 * Products, quotients, sums and comparisons alone: the same bits in every engine.
 */
export class Rhythm {
  #samples = 0;
  #before = Number.NaN;
  #last = Number.NaN;
  #lowest = Infinity;
  #highest = -Infinity;
  /** The turning points: times in samples, and values. */
  #times: number[] = [];
  #values: number[] = [];
  #room = ROOM;

  push(sample: number): void {
    const [before, last] = [this.#before, this.#last];
    if ((last > before && last >= sample) || (last < before && last <= sample)) this.#turn(before, last, sample);
    this.#extend(sample);
    this.#before = last;
    this.#last = sample;
    this.#samples++;
  }

  /** @param dt - time between two samples (s) */
  measures(dt: number): Measures {
    const amplitude = this.#highest - this.#lowest;
    if (!Number.isFinite(amplitude)) return { frequency: Number.NaN, lowest: Number.NaN, highest: Number.NaN };
    const { peaks } = swings(this.#values, LEAST_SWING * amplitude);
    const cycles = peaks.length - 1;
    const duration = cycles > 0 ? (this.#times[peaks[cycles]] - this.#times[peaks[0]]) * dt : Number.NaN;
    return { frequency: cycles / duration, lowest: this.#lowest, highest: this.#highest };
  }

  #turn(before: number, last: number, sample: number): void {
    // Both of one sign, and exact where the samples are close, so that their sum is not zero.
    const [rise, fall] = [last - before, last - sample];
    const value = last + ((rise - fall) * (rise - fall)) / (8 * (rise + fall));
    this.#times.push(this.#samples - 1 + (rise - fall) / (2 * (rise + fall)));
    this.#values.push(value);
    this.#extend(value);
    if (this.#values.length >= this.#room) this.#thin();
  }

  /** Leaves out what is between swings that are large enough already; in the end an eighth of the amplitude is no less. */
  #thin(): void {
    const { ends } = swings(this.#values, LEAST_SWING * (this.#highest - this.#lowest));
    this.#times = ends.map((i) => this.#times[i]);
    this.#values = ends.map((i) => this.#values[i]);
    this.#room = Math.max(ROOM, 2 * ends.length);
  }

  /** What becomes NaN stays NaN. */
  #extend(value: number): void {
    this.#lowest = Math.min(this.#lowest, value);
    this.#highest = Math.max(this.#highest, value);
  }
}
