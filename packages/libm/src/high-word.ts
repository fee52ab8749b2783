// A DataView reads and writes big-endian unless told otherwise: the same words on every machine.
const bits = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));

/** Sign, exponent and first 20 bits of the fraction of a double. */
export function highWord(x: number): number {
  bits.setFloat64(0, x);
  return bits.getInt32(0);
}
