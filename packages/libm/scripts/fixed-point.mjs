// Real numbers as integers with FRACTION_BITS after the point: what the tables' generators compute in.

export const FRACTION_BITS = 400n;
export const ONE = 1n << FRACTION_BITS;

export const multiply = (a, b) => (a * b) >> FRACTION_BITS;
export const divide = (a, b) => (a * ONE) / b;

/** Number(bigint) rounds to nearest, ties to even; the power of two changes no bit. */
export const toDouble = (fixed) => Number(fixed) * 2 ** -Number(FRACTION_BITS);

/** Exact for doubles that are multiples of 2^-200. */
export const fromDouble = (double) => BigInt(double * 2 ** 200) << (FRACTION_BITS - 200n);

/** Nearest multiple of 2^-bits, as a double. */
export const roundTo = (fixed, bits) => Number((fixed + (ONE >> (bits + 1n))) >> (FRACTION_BITS - bits)) * 2 ** -Number(bits);

/** Largest integer whose square is at most n (Newton's iteration from above). */
export function integerSqrt(n) {
  let root = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

export const sqrt = (a) => integerSqrt(a * ONE);

/** ln(a) = 2·atanh((a − 1)/(a + 1)), for a near 1. */
export function log(a) {
  const z = divide(a - ONE, a + ONE);
  const z2 = multiply(z, z);
  let sum = 0n;
  for (let n = 1n, power = z; power !== 0n && power !== -1n; n += 2n, power = multiply(power, z2)) sum += power / n;
  return 2n * sum;
}

/** e^a for a >= 0. */
export function exp(a) {
  let sum = 0n;
  for (let n = 1n, term = ONE; term !== 0n; n++) {
    sum += term;
    term = multiply(term, a) / n;
  }
  return sum;
}

/** arctan(1/n). */
function arctanOfReciprocal(n) {
  let sum = 0n;
  for (let k = 1n, power = ONE / n, sign = 1n; power !== 0n; k += 2n, power /= n * n, sign = -sign) sum += (sign * power) / k;
  return sum;
}

/** π, by Machin's formula. */
export const PI = 4n * (4n * arctanOfReciprocal(5n) - arctanOfReciprocal(239n));
