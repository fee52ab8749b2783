/** The latest samples of each channel, in arrays that are made once. */
export class History {
  /** Samples that were ever pushed. */
  end = 0;
  /** Samples that are kept. */
  length = 0;
  readonly #capacity: number;
  readonly #channels: readonly Float64Array[];
  /** Where the kept samples begin. */
  #start = 0;

  constructor(nChannels: number, capacity: number) {
    this.#capacity = capacity;
    // Twice as long as is kept, so that they seldom have to be moved to the front.
    this.#channels = Array.from({ length: nChannels }, () => new Float64Array(2 * capacity));
  }

  /** Forgets everything; the next sample has this number. */
  clear(end = 0): void {
    this.end = end;
    this.length = 0;
    this.#start = 0;
  }

  /** Appends rows of samples, channel beside channel. */
  push(rows: Float64Array, n: number): void {
    if (this.#start + this.length + n > 2 * this.#capacity) {
      for (const channel of this.#channels) channel.copyWithin(0, this.#start, this.#start + this.length);
      this.#start = 0;
    }
    const at = this.#start + this.length;
    const nChannels = this.#channels.length;
    for (let k = 0; k < nChannels; k++) {
      const channel = this.#channels[k];
      for (let i = 0; i < n; i++) channel[at + i] = rows[i * nChannels + k];
    }
    this.end += n;
    this.length += n;
    const surplus = Math.max(0, this.length - this.#capacity);
    this.#start += surplus;
    this.length -= surplus;
  }

  /** The latest samples of a channel, at most so many; overwritten by later ones. */
  latest(channel: number, n: number = this.length): Float64Array {
    const end = this.#start + this.length;
    return this.#channels[channel].subarray(end - Math.min(n, this.length), end);
  }
}
