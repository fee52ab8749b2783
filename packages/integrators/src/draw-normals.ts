import { numberError, typeError } from "@concord/argument-error";
import type { NormalSource } from "@concord/rng";

/** Throws unless normals can be drawn from rng over a step of dt. */
export function checkNoise(caller: string, dt: number, rng: NormalSource): void {
  if (!(dt > 0)) throw numberError(caller, "dt", "be a finite number > 0", dt);
  checkNormals(caller, rng);
}

/** Throws unless normals can be drawn from rng. */
export function checkNormals(caller: string, rng: NormalSource): void {
  if (typeof rng?.standardNormal !== "function") throw typeError(caller, "rng", "have a method standardNormal, as defaultRng(42) has", rng);
}

/** Fills z with draws of the source, by its fill where it has one; throws if one of them is no finite number. */
export function drawNormals(caller: string, rng: NormalSource, z: Float64Array): Float64Array {
  const n = z.length;
  if (typeof rng.fillStandardNormal === "function") {
    for (let i = 0; i < n; i++) z[i] = NaN; // so that a draw that is missing shows; a shorter load than Number.NaN
    rng.fillStandardNormal(z);
  } else {
    for (let i = 0; i < n; i++) z[i] = numberOrNaN(rng.standardNormal());
  }
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
