import type { BitGenerator, BitSource } from "./bit-generator.ts";
import { toDouble } from "./to-double.ts";

const LARGEST_BLOCK = 512; // draws; 4 kB stay in the fastest cache

/** A generator whose words can be drawn in blocks. */
export type BlockGenerator = BitGenerator & Required<Pick<BitGenerator, "fillWords">>;

/** Whether its words can be drawn in blocks; if not, arrays are filled draw by draw. */
export function drawsBlocks(bits: BitGenerator): bits is BlockGenerator {
  return bits.fillWords !== undefined;
}

/**
 * Words of a bit generator, drawn in blocks: the loop over a block keeps the generator's state in registers, so that an
 * array is filled faster than by single draws. No word is drawn that is not used: the generator's state is always the one
 * that single draws would leave.
 */
export class DrawnWords implements BitSource {
  readonly output: Int32Array = new Int32Array(2);
  readonly words: Int32Array;
  /** Index of the next unused word; a loop over the block sets it before it draws by `next64`, and reads it afterwards. */
  position = 0;
  #end = 0;
  readonly #bits: BlockGenerator;

  /** @param largest - no block will be larger; in draws of 64 bits */
  constructor(bits: BlockGenerator, largest: number) {
    this.#bits = bits;
    this.words = new Int32Array(2 * Math.min(largest, LARGEST_BLOCK));
  }

  /**
   * Draws the next block, when the last one is used up.
   *
   * @param certain - how many draws the caller is certain to use
   * @returns index of the block's end in `words`
   */
  drawBlock(certain: number): number {
    const n = Math.min(certain, this.words.length / 2);
    this.#bits.fillWords(this.words, n);
    this.position = 0;
    this.#end = 2 * n;
    return this.#end;
  }

  /** From the block, and from the generator where it ends: what a rejection takes is not known in advance. */
  next64(): void {
    const { output, position } = this;
    if (position < this.#end) {
      output[0] = this.words[position];
      output[1] = this.words[position + 1];
      this.position = position + 2;
    } else {
      this.#bits.next64();
      output.set(this.#bits.output);
    }
  }

  nextDouble(): number {
    this.next64();
    return toDouble(this.output[0], this.output[1]);
  }
}
