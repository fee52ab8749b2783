/** The smallest normal double, 2^-1022. */
export const SMALLEST_NORMAL = 2.2250738585072014e-308;

/** Makes a subnormal double a normal one. */
export const TWO_TO_52 = 4503599627370496;

/** 2^k at index k + 1024, for every k from −1024 to 1023: the exponents of normal doubles, and the reciprocals of the largest. */
export const POWERS_OF_TWO: Float64Array = /* @__PURE__ */ powersOfTwo();

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2048);
  let power = 5.562684646268003e-309; // 2^-1024
  for (let i = 0; i < powers.length; i++) {
    powers[i] = power;
    power *= 2;
  }
  return powers;
}
