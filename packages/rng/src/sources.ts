/**
 * Where standard normal draws come from: a `RandomGenerator`, or any other object, a replay of recorded draws included.
 *
 * `fillStandardNormal` is used where it exists; it must give what as many calls of `standardNormal` would.
 */
export interface NormalSource {
  /** One draw of the standard normal distribution. */
  standardNormal(): number;
  /** Fills the whole array and returns it. */
  fillStandardNormal?(out: Float64Array): Float64Array;
}

/** Where uniform draws come from; `fillRandom` is used where it exists, and must give what `random` would. */
export interface UniformSource {
  /** One draw of the uniform distribution on [0, 1). */
  random(): number;
  /** Fills the whole array and returns it. */
  fillRandom?(out: Float64Array): Float64Array;
}
