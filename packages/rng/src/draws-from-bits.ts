import type { BitGenerator } from "./bit-generator.ts";
import { checkBitGenerator } from "./check-arguments.ts";
import { DrawnWords, drawsBlocks } from "./drawn-words.ts";
import { drawStandardExponential, fillStandardExponentials } from "./exponential-ziggurat.ts";
import { drawStandardNormal, fillStandardNormals } from "./normal-ziggurat.ts";
import type { StandardDraws } from "./standard-draws.ts";
import { toDouble } from "./to-double.ts";

/** The standard draws of a `RandomGenerator`: those that its bit generator makes itself, or else those made from its bits. */
export function drawsOf(bits: BitGenerator): StandardDraws {
  checkBitGenerator("RandomGenerator", bits);
  return bits.draws ?? new DrawsFromBits(bits);
}

/** Standard draws from the bits of any generator. */
class DrawsFromBits implements StandardDraws {
  readonly #bits: BitGenerator;

  constructor(bits: BitGenerator) {
    this.#bits = bits;
  }

  random(): number {
    return this.#bits.nextDouble();
  }

  fillRandom(out: Float64Array): Float64Array {
    const bits = this.#bits;
    if (!drawsBlocks(bits)) {
      for (let i = 0; i < out.length; i++) out[i] = bits.nextDouble();
      return out;
    }
    const drawn = new DrawnWords(bits, out.length);
    const { words } = drawn;
    for (let i = 0; i < out.length; ) {
      const end = drawn.drawBlock(out.length - i);
      for (let word = 0; word < end; word += 2) out[i++] = toDouble(words[word], words[word + 1]);
    }
    return out;
  }

  standardNormal(): number {
    return drawStandardNormal(this.#bits);
  }

  fillStandardNormal(out: Float64Array): Float64Array {
    fillStandardNormals(this.#bits, out);
    return out;
  }

  standardExponential(): number {
    return drawStandardExponential(this.#bits);
  }

  fillStandardExponential(out: Float64Array): Float64Array {
    fillStandardExponentials(this.#bits, out);
    return out;
  }
}
