import type { Range } from "./chunk.ts";

/** Points of a chunk at most: a hundred kilobytes of results. */
export const LARGEST = 4096;

/**
 * Cuts ranges of points into chunks that take about a given time, told from how long the chunks before took. Where the cuts are
 * has no influence on any result.
 */
export class Cutter {
  readonly #ranges: Range[];
  readonly #seconds: number;
  readonly #batch: number;
  readonly #workers: number;
  #perPoint: number | undefined;

  /**
   * @param seconds - that a chunk should take
   * @param batch - chunks are multiples of it, so that no batch is partly filled but the last
   * @param workers - that work at the same time; towards the end chunks become smaller, so that all end together
   */
  constructor(ranges: readonly Range[], seconds: number, batch: number, workers: number) {
    this.#ranges = ranges.map((range) => ({ ...range }));
    this.#seconds = seconds;
    this.#batch = batch;
    this.#workers = workers;
  }

  /** A chunk of `count` points took so long; the average follows slowly, so that one disturbance does not count. */
  took(seconds: number, count: number): void {
    const perPoint = seconds / count;
    this.#perPoint = this.#perPoint === undefined ? perPoint : 0.7 * this.#perPoint + 0.3 * perPoint;
  }

  /** The next chunk, or undefined if all is cut. */
  next(): Range | undefined {
    const range = this.#ranges[0];
    if (range === undefined) return undefined;
    const chunk = { first: range.first, count: Math.min(this.#size(), range.count) };
    range.first += chunk.count;
    range.count -= chunk.count;
    if (range.count === 0) this.#ranges.shift();
    return chunk;
  }

  #size(): number {
    if (this.#perPoint === undefined) return this.#batch;
    const left = this.#ranges.reduce((sum, { count }) => sum + count, 0);
    const points = Math.min(this.#seconds / this.#perPoint, left / (2 * this.#workers), LARGEST);
    return Math.max(1, Math.round(points / this.#batch)) * this.#batch;
  }
}
