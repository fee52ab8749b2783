import type { SolvedSde } from "./sde-problems.ts";
import type { StochasticScheme } from "./stochastic-schemes.ts";
import { endOf, type Order, orderOf } from "./strong-order.ts";
import { WienerPaths } from "./wiener-paths.ts";

/**
 * Six hundred paths over steps of 2^-8 to 2^-4. The intervals around the slopes hold the true ones in 99.9 % of the cases; the
 * paths are those of the project's seed, so that a test passes always or never.
 */
export const PATHS: readonly WienerPaths[] = levels(WienerPaths.draw(600, 256, 1 / 256), 5);
const WHOLE = PATHS[0].whole();

/** The same paths with steps that double. */
export function levels(finest: WienerPaths, count: number): WienerPaths[] {
  const all = [finest];
  while (all.length < count) all.push(all[all.length - 1].coarser());
  return all;
}

/** What each path is off by at the end. */
export function errorsOf(scheme: StochasticScheme, { sde, start, solution }: SolvedSde, paths: WienerPaths): Float64Array {
  return endOf(scheme, sde, start, paths).map((y, i) => y - solution(WHOLE.dW[0][i], WHOLE.dZ[0][i]));
}

/** The slope of the errors over the steps. */
export const measured = (scheme: StochasticScheme, problem: SolvedSde): Order => orderOf(PATHS.map((paths) => ({ dt: paths.dt, error: errorsOf(scheme, problem, paths) })));
