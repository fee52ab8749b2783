import { numberError } from "@concord/argument-error";
import type { NormalSource, UniformSource } from "@concord/rng";

/** Draws are made and transformed in blocks that stay in the processor's cache: 16 kB. A multiple of 2, for pairs. */
export const BLOCK = 2048;

/** Fills the whole array with standard normal draws, by the source's fill where it has one; what is no draw is NaN, for `checkNormal`. */
export function fillNormals(out: Float64Array, rng: NormalSource): void {
  if (typeof rng.fillStandardNormal === "function") rng.fillStandardNormal(out.fill(Number.NaN)); // so that a draw that is missing shows
  else for (let i = 0; i < out.length; i++) out[i] = numberOrNaN(rng.standardNormal());
}

/** Fills the whole array with standard normal draws; throws for one that is no finite number. */
export function drawNormals(caller: string, out: Float64Array, rng: NormalSource): void {
  fillNormals(out, rng);
  for (let i = 0; i < out.length; i++) checkNormal(caller, out[i]);
}

/** The draw; throws if it is no finite number. Branches cost, so long loops ask for it when something is wrong. */
export function checkNormal(caller: string, draw: number): number {
  if (draw - draw !== 0) throw numberError(caller, "rng", "draw finite numbers", draw);
  return draw;
}

/** Fills the whole array with uniform draws, by the source's fill where it has one; what is no draw is NaN, for `checkUniform`. */
export function fillUniforms(out: Float64Array, rng: UniformSource): void {
  if (typeof rng.fillRandom === "function") rng.fillRandom(out.fill(Number.NaN));
  else for (let i = 0; i < out.length; i++) out[i] = numberOrNaN(rng.random());
}

/** One uniform draw; throws if it is outside of [0, 1). */
export function drawUniform(caller: string, rng: UniformSource): number {
  return checkUniform(caller, numberOrNaN(rng.random()));
}

/** The draw; throws if it is outside of [0, 1). */
export function checkUniform(caller: string, draw: number): number {
  if (!(draw >= 0 && draw < 1)) throw numberError(caller, "rng", "draw numbers from 0 up to but not including 1", draw);
  return draw;
}

/** What an array would convert to a number, such as null, is no draw. */
function numberOrNaN(draw: number): number {
  return typeof draw === "number" ? draw : Number.NaN;
}
