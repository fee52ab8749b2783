import { type BitGenerator, type BitGeneratorJSON, MT19937, PCG64DXSM, Philox, RandomGenerator, SFC64 } from "@concord/rng";
import { SEEDS } from "./draws.ts";
import type { Item, Items } from "./item.ts";

/** What the bit generators have in common, and what some of them have. */
interface Bits extends BitGenerator {
  advance?(delta: number | bigint): Bits;
  jumped?(jumps?: number): Bits;
}

interface BitsClass {
  new (seed: (typeof SEEDS)[number]): Bits;
  readonly bitGenerator: string;
  fromJSON(json: BitGeneratorJSON): Bits;
}

/** Items of the bit generators beside PCG64. */
export const bitGeneratorItems: Items = Object.assign({}, ...[PCG64DXSM, Philox, SFC64, MT19937].map(itemsOf));

function itemsOf(Class: BitsClass): Items {
  const { prototype } = Class as unknown as { prototype: Bits };
  const items: Record<string, Item> = {
    "": each((bits) => bits.toJSON()),
    ".next64": each((bits) => Array.from({ length: 100 }, () => (bits.next64(), [...bits.output]))),
    ".nextUint32": each((bits) => [Array.from({ length: 101 }, () => bits.nextUint32()), bits.toJSON()]),
    ".nextDouble": each((bits) => Array.from({ length: 1000 }, () => bits.nextDouble())),
    ".spawn": each((bits) => bits.spawn(3).map((child) => child.toJSON())),
    ".seedSequence": each((bits) => bits.seedSequence!.toJSON()),
    ".toJSON": each((bits) => [bits.nextUint32(), bits.toJSON()]),
    ".fromJSON": each((bits) => [bits.nextUint32(), Class.fromJSON(bits.toJSON()).nextDouble(), new RandomGenerator(Class.fromJSON(bits.toJSON())).standardNormal(20_000)]),
    ...(prototype.fillWords && { ".fillWords": each((bits) => [1, 2, 1000].map((n) => filledWords(bits, n))) }),
    ...(prototype.advance && { ".advance": each((bits) => [0, 1, -1, 2n ** 64n].map((delta) => bits.advance!(delta).nextDouble())) }),
    ...(prototype.jumped && { ".jumped": each((bits) => [bits.jumped!().toJSON(), bits.jumped!(2).nextDouble(), bits.nextDouble()]) }),
  };
  return Object.fromEntries(Object.entries(items).map(([member, item]) => [`rng.${Class.bitGenerator}${member}`, item]));

  function each(compute: (bits: Bits) => unknown): Item {
    return () => SEEDS.map((seed) => compute(new Class(seed)));
  }
}

function filledWords(bits: Bits, n: number): Int32Array {
  const words = new Int32Array(2 * n);
  bits.fillWords!(words, n);
  return words;
}
