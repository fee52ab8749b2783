const double = /* @__PURE__ */ new Float64Array(1);
const words = /* @__PURE__ */ new Int32Array(/* @__PURE__ */ double.buffer);

/** The place of the upper word of a double on this machine: 1 if it is little-endian, as nearly all are. */
const UPPER = /* @__PURE__ */ upperWord();

/** Sign, exponent and first 20 bits of the fraction of a double. */
export function highWord(x: number): number {
  double[0] = x;
  return words[UPPER];
}

function upperWord(): number {
  double[0] = 1;
  return words[0] === 0 ? 1 : 0;
}
