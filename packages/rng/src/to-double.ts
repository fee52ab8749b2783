/** The upper 53 of 64 bits as a double in [0, 1). */
export function toDouble(low: number, high: number): number {
  return ((high >>> 0) * 2097152 + (low >>> 11)) * 1.1102230246251565e-16; // 2^21, 2^-53
}
