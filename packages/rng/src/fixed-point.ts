// Real numbers as bigints in units of 2^-96: more than 40 bits beyond those of a double near 1, for what has to be rounded
// right once and need not be fast.

/** 1 in fixed point is 1 << BITS. */
export const BITS = 96n;

/** A double; exact if it is a multiple of 2^-96. */
export function toFixed(x: number): bigint {
  return BigInt(Math.floor(x * 79228162514264337593543950336)); // 2^96
}

/** The nearest double. */
export function fromFixed(x: bigint): number {
  return Number(x) * 1.262177448353619e-29; // 2^-96
}

/** ln x for a positive x. */
export function logFixed(x: bigint): bigint {
  const exponent = BigInt(bitLength(x)) - BITS;
  return logRatio(x, 1n << (exponent + BITS)) + exponent * logRatio(2n, 1n);
}

/** ln(a/b) of two positive integers of similar size: 2·artanh((a − b)/(a + b)), as a series. */
export function logRatio(a: bigint, b: bigint): bigint {
  const z = ((a - b) << BITS) / (a + b);
  const square = (z * z) >> BITS;
  let sum = 0n;
  let divisor = 1n;
  // Rounded downwards, the powers of a negative z end at −1.
  for (let power = z; power !== 0n && power !== -1n; power = (power * square) >> BITS) {
    sum += power / divisor;
    divisor += 2n;
  }
  return 2n * sum;
}

export function bitLength(x: bigint): number {
  return x.toString(2).length;
}
