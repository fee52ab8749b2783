import type { RandomGenerator } from "../random-generator.ts";
import type { UniformSource } from "../sources.ts";

const LARGEST_BLOCK = 512; // draws; 4 kB stay in the fastest cache

/**
 * Uniform draws of a generator, drawn in blocks, which is faster than one by one. None is drawn that is not used, if `certain`
 * is right whenever a block ends: the generator's state is then the one that single draws leave.
 */
export class UniformBlock implements UniformSource {
  /** How many draws will be used for certain, the next one included. */
  certain = 0;
  #position = 0;
  #end = 0;
  readonly #block: Float64Array;
  readonly #rng: RandomGenerator;

  /** @param most - no block will be larger */
  constructor(rng: RandomGenerator, most: number) {
    this.#rng = rng;
    this.#block = new Float64Array(Math.min(most, LARGEST_BLOCK));
  }

  random(): number {
    if (this.#position === this.#end) this.#draw();
    return this.#block[this.#position++];
  }

  #draw(): void {
    this.#position = 0;
    this.#end = Math.min(this.certain, this.#block.length);
    this.#rng.fillRandom(this.#block.subarray(0, this.#end));
  }
}
