import { type RngKernel } from "./rng-kernel.ts";
import type { StandardDraws } from "./standard-draws.ts";

const FIRST_ADDRESS = 16384; // of the kernel's memory
const BYTES = 32;
const CAPACITY = 512;

/** Draws of one fill of the kernel's block: as many as stay in the fastest cache together with the tables. */
const BLOCK_LENGTH = 2048;

/** Below it a loop copies faster than `set`, which takes a view of the part. */
const FEW = 32;

// The states that are in the kernel's memory, by place. Which they are changes no draw.
const residents: (ResidentState | undefined)[] = [];
const next = { place: 0 };

/**
 * The state of a PCG64 that draws in WebAssembly. It belongs to its object; while that draws, a copy of it is at work in the
 * kernel's memory, which has room for some. When another state needs the place, it comes home: so no memory has to be freed,
 * of which a loop that makes generators would never give the chance.
 */
export class ResidentState implements StandardDraws {
  /** State in words 0 … 3, increment in words 4 … 7, lowest first; the state as of the last `save`. */
  readonly #words: Int32Array;
  readonly #kernel: RngKernel;
  /** 0 while the state is at home. */
  #address = 0;

  constructor(kernel: RngKernel, words: Int32Array) {
    this.#kernel = kernel;
    this.#words = words;
  }

  /** Brings the words up to date. */
  save(): void {
    const start = this.#address / 4;
    if (start !== 0) this.#words.set(this.#kernel.words.subarray(start, start + 4));
  }

  /** Brings the state home: the words may then be changed. */
  leave(): void {
    this.save();
    if (this.#address !== 0) residents[(this.#address - FIRST_ADDRESS) / BYTES] = undefined;
    this.#address = 0;
  }

  next64(output: Int32Array): void {
    const { draw, output: word } = this.#kernel;
    draw.next64(this.#address || this.#enter());
    output[0] = word[0];
    output[1] = word[1];
  }

  random(): number {
    return this.#kernel.draw.random(this.#address || this.#enter());
  }

  standardNormal(): number {
    return this.#kernel.draw.standardNormal(this.#address || this.#enter());
  }

  standardExponential(): number {
    this.#kernel.prepareExponential();
    return this.#kernel.draw.standardExponential(this.#address || this.#enter());
  }

  fillRandom(out: Float64Array): Float64Array {
    return this.#fill(out, this.#kernel.draw.fillRandom);
  }

  fillStandardNormal(out: Float64Array): Float64Array {
    return this.#fill(out, this.#kernel.draw.fillStandardNormal);
  }

  fillStandardExponential(out: Float64Array): Float64Array {
    this.#kernel.prepareExponential();
    return this.#fill(out, this.#kernel.draw.fillStandardExponential);
  }

  #fill(out: Float64Array, fillBlock: (state: number, n: number) => void): Float64Array {
    const { block } = this.#kernel;
    const address = this.#address || this.#enter();
    for (let start = 0; start < out.length; start += BLOCK_LENGTH) {
      const n = Math.min(out.length - start, BLOCK_LENGTH);
      fillBlock(address, n);
      if (n < FEW) for (let i = 0; i < n; i++) out[start + i] = block[i];
      else out.set(block.subarray(0, n), start);
    }
    return out;
  }

  /** Takes the place of the state that has been there longest. */
  #enter(): number {
    residents[next.place]?.leave();
    residents[next.place] = this;
    this.#address = FIRST_ADDRESS + next.place * BYTES;
    this.#kernel.words.set(this.#words, this.#address / 4);
    next.place = (next.place + 1) % CAPACITY;
    return this.#address;
  }
}
