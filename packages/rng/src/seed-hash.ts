// SeedSequence's hash after Melissa O'Neill's seed_seq_fe, as in NumPy's bit_generator.pyx. All arithmetic is modulo 2^32.

const INIT_A = 0x43b0d7e5;
const MULT_A = 0x931e8875;
const INIT_B = 0x8b51f9dd;
const MULT_B = 0x58f38ded;
const MIX_MULT_LEFT = 0xca01f9dd;
const MIX_MULT_RIGHT = 0x4973f715;

/** Mixes words of entropy, at least as many as the pool has, so that each can affect every word of the pool. */
export function mixEntropy(entropy: ArrayLike<number>, poolSize: number): Uint32Array {
  const pool = new Uint32Array(poolSize);
  const hash = hasher(INIT_A, MULT_A);
  for (let i = 0; i < poolSize; i++) pool[i] = hash(entropy[i]);
  for (let source = 0; source < poolSize; source++) {
    for (let target = 0; target < poolSize; target++) {
      if (source !== target) pool[target] = mix(pool[target], hash(pool[source]));
    }
  }
  for (let source = poolSize; source < entropy.length; source++) {
    for (let target = 0; target < poolSize; target++) pool[target] = mix(pool[target], hash(entropy[source]));
  }
  return pool;
}

/** Hashes the pool, over and over, into all of the words. */
export function hashPool(pool: Uint32Array, words: Uint32Array): Uint32Array {
  const hash = hasher(INIT_B, MULT_B);
  for (let i = 0; i < words.length; i++) words[i] = hash(pool[i % pool.length]);
  return words;
}

/** A hash whose constant moves on with each word, so that equal words at different places hash differently. */
function hasher(init: number, multiplier: number): (word: number) => number {
  let constant = init;
  return (word) => {
    const value = word ^ constant;
    constant = Math.imul(constant, multiplier);
    return xorShift(Math.imul(value, constant));
  };
}

function mix(x: number, y: number): number {
  return xorShift(Math.imul(x, MIX_MULT_LEFT) - Math.imul(y, MIX_MULT_RIGHT));
}

function xorShift(value: number): number {
  return value ^ ((value | 0) >>> 16);
}
