import type { Sde, StochasticScheme } from "./stochastic-schemes.ts";
import type { WienerPaths } from "./wiener-paths.ts";

/** Where the paths of a scheme end: all of them as the components of one state, from the same start. */
export function endOf(scheme: StochasticScheme, sde: Sde, start: number, paths: WienerPaths, options?: { withoutZ2?: boolean }): Float64Array {
  const y = new Float64Array(paths.paths).fill(start);
  const step = scheme.stepInto(paths.paths, sde);
  const source = paths.source(options);
  paths.dW.forEach((_, k) => step(y, y, k * paths.dt, paths.dt, source));
  return y;
}

/** An order with the interval that holds the true slope in 99.9 % of the cases. */
export interface Order {
  slope: number;
  low: number;
  high: number;
}

const BATCHES = 20;
const T_QUANTILE = 3.883; // of Student's distribution with 19 degrees of freedom, at 0.9995

/**
 * The slope of log2(root mean square error) over log2(dt), by least squares in each of 20 batches of paths; their mean, and Student's
 * interval around it.
 */
export function orderOf(errors: readonly { dt: number; error: Float64Array }[]): Order {
  const size = Math.floor(errors[0].error.length / BATCHES);
  const slopes = Array.from({ length: BATCHES }, (_, batch) =>
    regression(errors.map(({ dt, error }) => [Math.log2(dt), Math.log2(rootMeanSquare(error.subarray(batch * size, (batch + 1) * size)))])),
  );
  const slope = mean(slopes);
  const deviation = Math.sqrt(slopes.reduce((sum, s) => sum + (s - slope) ** 2, 0) / (BATCHES - 1));
  const half = (T_QUANTILE * deviation) / Math.sqrt(BATCHES);
  return { slope, low: slope - half, high: slope + half };
}

export const rootMeanSquare = (errors: ArrayLike<number>): number => Math.sqrt(Array.prototype.reduce.call<ArrayLike<number>, [(sum: number, e: number) => number, number], number>(errors, (sum, e) => sum + e * e, 0) / errors.length);

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function regression(points: readonly (readonly number[])[]): number {
  const [x0, y0] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  return mean(points.map(([x, y]) => (x - x0) * (y - y0))) / mean(points.map(([x]) => (x - x0) ** 2));
}
