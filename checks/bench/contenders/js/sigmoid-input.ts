// What the sigmoid contenders have in common: their input and how often they go through it.
/** The potentials that sigmoids are taken of: n numbers in [-20, 20), out of order. */
export const potentials = (n: number): Float64Array => Float64Array.from({ length: n }, (_, i) => -20 + (40 * ((i * 7919) % n)) / n);

/** How often an array of n is gone through for about a million elements. */
export const repetitions = (n: number): number => Math.max(1, Math.round(1e6 / n));
