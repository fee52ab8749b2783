const SPLITTER = 134217729; // 2^27 + 1, Dekker's constant: halves a double's 53 bits

const bits = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));

/**
 * a·b + c rounded once, as the hardware instruction does, from roundings of its own.
 *
 * Exact product and exact sums are kept as pairs of doubles; the small parts are added with rounding to odd, after which
 * the last addition cannot round twice. For arguments whose products neither overflow nor underflow.
 *
 * @see Boldo & Melquiond (2008), Emulation of a FMA and correctly rounded sums, IEEE Trans. Comput. 57, figure 4
 */
export function fusedMultiplyAdd(a: number, b: number, c: number): number {
  const product = a * b;
  const productRest = productError(a, b, product);
  const low = c + productRest;
  const lowRest = sumError(c, productRest, low);
  const high = product + low;
  const highRest = sumError(product, low, high);
  return high + addRoundedToOdd(lowRest, highRest);
}

/** a·b − product, exactly (Dekker). */
function productError(a: number, b: number, product: number): number {
  const p = SPLITTER * a;
  const aHigh = p - (p - a);
  const aLow = a - aHigh;
  const q = SPLITTER * b;
  const bHigh = q - (q - b);
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/** a + b − sum, exactly (Knuth). */
function sumError(a: number, b: number, sum: number): number {
  const bPart = sum - a;
  return a - (sum - bPart) + (b - bPart);
}

/** a + b, where of the two doubles around an inexact sum the one with an odd last bit is taken. */
function addRoundedToOdd(a: number, b: number): number {
  const sum = a + b;
  const error = sumError(a, b, sum);
  if (error === 0) return sum;
  bits.setFloat64(0, sum);
  const word = bits.getInt32(4);
  if ((word & 1) === 1) return sum;
  // An even last bit: one step away from zero sets it; one step towards zero borrows from the words above.
  if (error > 0 === sum > 0) {
    bits.setInt32(4, word | 1);
  } else {
    bits.setInt32(4, word - 1);
    if (word === 0) bits.setInt32(0, bits.getInt32(0) - 1);
  }
  return bits.getFloat64(0);
}
