/**
 * Draws from PCG64DXSM: puts 64 bits per step, the output function DXSM of the state before it, into `out`.
 *
 * The step is x ← x · MULTIPLIER + increment (mod 2^128), as in `pcg64Words`, with a multiplier of 64 bits.
 *
 * @param words - state in words 0 … 3, increment in words 4 … 7, lowest first; the state is replaced
 * @param out - receives low word and high word of each draw, shape (≥ 2n,)
 * @param n - number of draws
 * @see Python: pcg_cm_random_r, pcg64.h
 */
export function pcg64dxsmWords(words: Int32Array, out: Int32Array, n: number): void {
  // Local for the engine, as in pcg64Words. The multiplier is 0xda942042e4dd58b5, lowest word first.
  const m0 = 0xe4dd58b5;
  const m1 = 0xda942042;
  const perWord = 2.3283064365386963e-10; // 2^-32
  const shift = 6755399441055744; // 1.5 · 2^52: adding and subtracting it rounds to the nearest integer

  let s0 = words[0];
  let s1 = words[1];
  let s2 = words[2];
  let s3 = words[3];
  const i0 = words[4];
  const i1 = words[5];
  const i2 = words[6];
  const i3 = words[7];
  for (let i = 0; i < 2 * n; i += 2) {
    // Double xorshift multiply of the upper half: h ^= h >> 32, h *= MULTIPLIER, h ^= h >> 48, h *= the lower half, made odd.
    const h0 = s2 ^ s3;
    const product0 = Math.imul(h0, m0);
    const carry = ((h0 >>> 0) * m0 - (product0 >>> 0)) * perWord + shift - shift;
    const product1 = Math.imul(s3, m0) + Math.imul(h0, m1) + carry;
    const x0 = product0 ^ ((product1 | 0) >>> 16);
    const odd = s0 | 1;
    const low = Math.imul(x0, odd);
    const high = ((x0 >>> 0) * (odd >>> 0) - (low >>> 0)) * perWord + shift - shift;
    out[i] = low;
    out[i + 1] = Math.imul(product1 | 0, odd) + Math.imul(x0, s1) + high;

    const u0 = s0 >>> 0;
    const u1 = s1 >>> 0;
    const u2 = s2 >>> 0;
    const low0 = (Math.imul(s0, m0) + i0) | 0;
    const low1 = (Math.imul(s1, m0) + Math.imul(s0, m1) + i1) >>> 0;
    const low2 = (Math.imul(s2, m0) + Math.imul(s1, m1) + i2) >>> 0;
    const carry0 = (u0 * m0 + (i0 >>> 0) - (low0 >>> 0)) * perWord + shift - shift;
    const high1 = (u1 * m0 + u0 * m1 + (i1 >>> 0) - low1) * perWord + shift - shift;
    const high2 = (u2 * m0 + u1 * m1 + (i2 >>> 0) - low2) * perWord + shift - shift;
    const sum1 = low1 + carry0;
    const sum2 = low2 + high1 + Math.floor(sum1 * perWord);
    const carry2 = high2 + Math.floor(sum2 * perWord);
    s3 = (Math.imul(s3, m0) + Math.imul(s2, m1) + i3 + (carry2 | 0)) | 0;
    s2 = sum2 | 0;
    s1 = sum1 | 0;
    s0 = low0;
  }
  words[0] = s0;
  words[1] = s1;
  words[2] = s2;
  words[3] = s3;
}
