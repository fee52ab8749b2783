/** Places in the words of a Philox: counter of four integers of 64 bits, key of two, and the block of four made from them. */
export const COUNTER = 0;
export const KEY = 8;
export const BLOCK = 12;
export const WORDS = 20;

/**
 * Counts on and makes the next block of Philox 4×64: ten rounds of two products of 64 · 64 bits, without 64-bit integers.
 *
 * Columns of a schoolbook product are summed twice as in `pcg64Words`: by Math.imul modulo 2^32, and in float64 for the carry.
 *
 * @param words - counter, key and block, see the places; counter and block are replaced
 * @see Salmon, Moraes, Dror & Shaw (2011), Parallel Random Numbers: As Easy as 1, 2, 3; Python: philox4x64_R, philox.h
 */
export function nextBlock(words: Int32Array): void {
  let place = COUNTER;
  do words[place] += 1;
  while (words[place++] === 0 && place < KEY);

  // Multipliers 0xd2e7470ee14c6c93 and 0xca5a826395121157, local for the engine as in pcg64Words.
  const m0 = 0xe14c6c93;
  const m1 = 0xd2e7470e;
  const n0 = 0x95121157;
  const n1 = 0xca5a8263;
  const perWord = 2.3283064365386963e-10; // 2^-32
  const shift = 6755399441055744; // 1.5 · 2^52: adding and subtracting it rounds to the nearest integer

  let x0 = words[0];
  let x1 = words[1];
  let y0 = words[2];
  let y1 = words[3];
  let z0 = words[4];
  let z1 = words[5];
  let w0 = words[6];
  let w1 = words[7];
  let k0 = words[8];
  let k1 = words[9];
  let l0 = words[10];
  let l1 = words[11];
  for (let round = 0; round < 10; round++) {
    const xLow = Math.imul(x0, m0);
    const xMiddle = (Math.imul(x1, m0) + Math.imul(x0, m1)) >>> 0;
    const xHigh = Math.imul(x1, m1) >>> 0;
    const ux0 = x0 >>> 0;
    const ux1 = x1 >>> 0;
    const x1Sum = xMiddle + ((ux0 * m0 - (xLow >>> 0)) * perWord + shift - shift);
    const x2Sum = xHigh + ((ux1 * m0 + ux0 * m1 - xMiddle) * perWord + shift - shift) + Math.floor(x1Sum * perWord);
    const x3Sum = ((ux1 * m1 - xHigh) * perWord + shift - shift) + Math.floor(x2Sum * perWord);

    const zLow = Math.imul(z0, n0);
    const zMiddle = (Math.imul(z1, n0) + Math.imul(z0, n1)) >>> 0;
    const zHigh = Math.imul(z1, n1) >>> 0;
    const uz0 = z0 >>> 0;
    const uz1 = z1 >>> 0;
    const z1Sum = zMiddle + ((uz0 * n0 - (zLow >>> 0)) * perWord + shift - shift);
    const z2Sum = zHigh + ((uz1 * n0 + uz0 * n1 - zMiddle) * perWord + shift - shift) + Math.floor(z1Sum * perWord);
    const z3Sum = ((uz1 * n1 - zHigh) * perWord + shift - shift) + Math.floor(z2Sum * perWord);

    x0 = z2Sum ^ y0 ^ k0;
    x1 = z3Sum ^ y1 ^ k1;
    y0 = zLow;
    y1 = z1Sum | 0;
    z0 = x2Sum ^ w0 ^ l0;
    z1 = x3Sum ^ w1 ^ l1;
    w0 = xLow;
    w1 = x1Sum | 0;

    // The key moves on by 0x9e3779b97f4a7c15 and 0xbb67ae8584caa73b.
    const kSum = (k0 >>> 0) + 0x7f4a7c15;
    k0 = kSum | 0;
    k1 = (k1 + 0x9e3779b9 + (kSum > 0xffffffff ? 1 : 0)) | 0;
    const lSum = (l0 >>> 0) + 0x84caa73b;
    l0 = lSum | 0;
    l1 = (l1 + 0xbb67ae85 + (lSum > 0xffffffff ? 1 : 0)) | 0;
  }
  words[BLOCK + 0] = x0;
  words[BLOCK + 1] = x1;
  words[BLOCK + 2] = y0;
  words[BLOCK + 3] = y1;
  words[BLOCK + 4] = z0;
  words[BLOCK + 5] = z1;
  words[BLOCK + 6] = w0;
  words[BLOCK + 7] = w1;
}
