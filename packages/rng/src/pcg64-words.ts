/**
 * Draws from PCG64: steps its state and puts 64 bits per step, the output function XSL-RR, into `out`.
 *
 * The step is x ← x · MULTIPLIER + increment (mod 2^128) on four 32-bit words, without 64-bit integers. Columns of the
 * schoolbook product are summed twice: Math.imul gives the low word of a column exactly, modulo 2^32. The same sum in
 * float64 is at most 3 · 2^64, so it errs by less than 2^14; less its low word it is a multiple of 2^32, and rounding to
 * that multiple gives the carry exactly.
 *
 * @param words - state in words 0 … 3, increment in words 4 … 7, lowest first; the state is replaced
 * @param out - receives low word and high word of each draw, shape (≥ 2n,)
 * @param n - number of draws
 * @see O'Neill (2014), PCG: A Family of Better Random Number Generators, HMC-CS-2014-0905
 */
export function pcg64Words(words: Int32Array, out: Int32Array, n: number): void {
  // Constants are local because bundlers turn top-level `const` into `var`, which engines then load on every use.
  // The multiplier is 0x2360ed051fc65da44385df649fccf645, lowest word first.
  const m0 = 0x9fccf645;
  const m1 = 0x4385df64;
  const m2 = 0x1fc65da4;
  const m3 = 0x2360ed05;
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
    const u0 = s0 >>> 0;
    const u1 = s1 >>> 0;
    const u2 = s2 >>> 0;
    const low0 = (Math.imul(s0, m0) + i0) | 0;
    const low1 = (Math.imul(s1, m0) + Math.imul(s0, m1) + i1) >>> 0;
    const low2 = (Math.imul(s2, m0) + Math.imul(s1, m1) + Math.imul(s0, m2) + i2) >>> 0;
    const carry0 = (u0 * m0 + (i0 >>> 0) - (low0 >>> 0)) * perWord + shift - shift;
    const high1 = (u1 * m0 + u0 * m1 + (i1 >>> 0) - low1) * perWord + shift - shift;
    const high2 = (u2 * m0 + u1 * m1 + u0 * m2 + (i2 >>> 0) - low2) * perWord + shift - shift;
    const sum1 = low1 + carry0;
    const sum2 = low2 + high1 + Math.floor(sum1 * perWord);
    const carry2 = high2 + Math.floor(sum2 * perWord);
    s3 = (Math.imul(s3, m0) + Math.imul(s2, m1) + Math.imul(s1, m2) + Math.imul(s0, m3) + i3 + (carry2 | 0)) | 0;
    s2 = sum2 | 0;
    s1 = sum1 | 0;
    s0 = low0;

    // XSL-RR: the xor of both halves, rotated right by the top six bits. Rotating by 32 or more swaps the words first.
    const low = s2 ^ s0;
    const high = s3 ^ s1;
    const swap = (low ^ high) & -(s3 >>> 31);
    const x = low ^ swap;
    const y = high ^ swap;
    const rotation = (s3 >>> 26) & 31;
    out[i] = (x >>> rotation) | ((y << 1) << (31 - rotation));
    out[i + 1] = (y >>> rotation) | ((x << 1) << (31 - rotation));
  }
  words[0] = s0;
  words[1] = s1;
  words[2] = s2;
  words[3] = s3;
}
