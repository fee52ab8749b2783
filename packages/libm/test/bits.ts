import { createHash } from "node:crypto";

/** n numbers spread over [from, to), the same in every run. */
export function spread(from: number, to: number, n = 200_000): number[] {
  return Array.from({ length: n }, (_, i) => (((i * 7919) % n) / n) * (to - from) + from);
}

/** SHA-256 of the results as little-endian doubles. */
export function sha256(results: readonly number[]): string {
  return createHash("sha256").update(new Uint8Array(Float64Array.from(results).buffer)).digest("hex");
}
