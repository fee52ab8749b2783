import { numberError } from "@concord/argument-error";
import type { NormalSource } from "@concord/rng";

/** n draws of the source, by its fill where it has one; throws if one of them is no finite number. */
export function drawNormals(caller: string, rng: NormalSource, n: number): Float64Array {
  const z = new Float64Array(n);
  if (rng.fillStandardNormal) rng.fillStandardNormal(z.fill(Number.NaN)); // so that a draw that is missing shows
  else for (let i = 0; i < n; i++) z[i] = numberOrNaN(rng.standardNormal());
  for (let i = 0; i < n; i++) {
    // A replay of recorded draws that has come to its end would otherwise show as NaN a long time later.
    if (!Number.isFinite(z[i])) throw numberError(caller, "rng", "draw finite numbers", z[i]);
  }
  return z;
}

/** What an array would convert to a number, such as null, is no draw. */
function numberOrNaN(draw: number): number {
  return typeof draw === "number" ? draw : Number.NaN;
}
