import type { NormalSource } from "@concord/rng";
import { checkFunction, checkStep } from "./check-arguments.ts";
import { checkNoise } from "./draw-normals.ts";

/** Throws unless a step with noise that returns a new state can be taken. */
export function checkNoiseStep(caller: string, f: unknown, g: unknown, y: unknown, t: number, dt: number, rng: NormalSource): void {
  checkStep(caller, f, y, t, dt);
  checkFunction(caller, "g", g);
  checkNoise(caller, dt, rng);
}

/** Throws unless what a step in place needs beside `checkStepInto` is there for its noise: one condition, for V8 to inline. */
export function checkNoiseInto(scheme: string, g: unknown, dt: number, rng: NormalSource): void {
  if (!(typeof g === "function" && dt > 0 && typeof rng?.standardNormal === "function")) explain(`${scheme}StepInto`, g, dt, rng);
}

function explain(caller: string, g: unknown, dt: number, rng: NormalSource): void {
  checkFunction(caller, "g", g);
  checkNoise(caller, dt, rng);
}
