/**
 * Draws from SFC64: puts 64 bits per step, a + b + counter, into `out`.
 *
 * @param words - a, b, c and the counter, two words each, lowest first; all are replaced
 * @param out - receives low word and high word of each draw, shape (≥ 2n,)
 * @param n - number of draws
 * @see Doty-Humphrey, PractRand; Python: sfc64_next, sfc64.h
 */
export function sfc64Words(words: Int32Array, out: Int32Array, n: number): void {
  const perWord = 2.3283064365386963e-10; // 2^-32
  let a0 = words[0];
  let a1 = words[1];
  let b0 = words[2];
  let b1 = words[3];
  let c0 = words[4];
  let c1 = words[5];
  let w0 = words[6];
  let w1 = words[7];
  for (let i = 0; i < 2 * n; i += 2) {
    const sum = (a0 >>> 0) + (b0 >>> 0) + (w0 >>> 0);
    const low = sum | 0;
    const high = (a1 + b1 + w1 + Math.floor(sum * perWord)) | 0;
    w0 = (w0 + 1) | 0;
    if (w0 === 0) w1 = (w1 + 1) | 0;
    a0 = b0 ^ ((b0 >>> 11) | (b1 << 21));
    a1 = b1 ^ (b1 >>> 11);
    const multiple = (c0 >>> 0) + ((c0 << 3) >>> 0);
    b0 = multiple | 0;
    b1 = (c1 + ((c1 << 3) | (c0 >>> 29)) + Math.floor(multiple * perWord)) | 0;
    const rotated = (((c0 << 24) | (c1 >>> 8)) >>> 0) + (low >>> 0);
    c1 = (((c1 << 24) | (c0 >>> 8)) + high + Math.floor(rotated * perWord)) | 0;
    c0 = rotated | 0;
    out[i] = low;
    out[i + 1] = high;
  }
  words[0] = a0;
  words[1] = a1;
  words[2] = b0;
  words[3] = b1;
  words[4] = c0;
  words[5] = c1;
  words[6] = w0;
  words[7] = w1;
}
