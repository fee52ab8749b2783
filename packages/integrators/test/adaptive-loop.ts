import { createDormandPrinceWork, type DerivativeInto, dormandPrinceStepInto, errorNorm, stepSizeFactor } from "../src/index.ts";

/** What a run of the loop did. */
export interface Run {
  y: Float64Array;
  accepted: number;
  rejected: number;
}

/** The ten lines of the README: from y0 at t = 0 to the end. */
export function integrate(f: DerivativeInto<[]>, y0: readonly number[], end: number, tolerance: number, fsal = true): Run {
  const work = createDormandPrinceWork(y0.length, { fsal });
  let [y, next] = [Float64Array.from(y0), new Float64Array(y0.length)];
  let [accepted, rejected] = [0, 0];
  for (let t = 0, dt = 1e-3; t < end; ) {
    const step = Math.min(dt, end - t);
    if (t + step === t) throw new RangeError(`steps have become too small at t = ${t}`);
    dormandPrinceStepInto(next, f, y, t, step, work);
    const norm = errorNorm(work.error, y, next, tolerance, tolerance);
    dt = step * stepSizeFactor(norm, 5);
    if (!(norm <= 1)) {
      rejected++;
      continue;
    }
    accepted++;
    t += step;
    [y, next] = [next, y];
  }
  return { y, accepted, rejected };
}
