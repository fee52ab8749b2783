import type { GroupResult } from "./measure.ts";

/** A ratio of medians that a group has to reach. */
export interface Target {
  group: string;
  contender: string;
  /** What it is compared with; a time is compared with the limit itself if left out. */
  to?: string;
  /** Largest ratio, or time in nanoseconds, that is good enough. */
  limit: number;
}

export interface TargetResult extends Target {
  /** Undefined if one of both was not measured. */
  ratio: number | undefined;
}

/** The targets of the groups that were measured, with what was reached. */
export function compareWithTargets(targets: readonly Target[], results: readonly GroupResult[]): TargetResult[] {
  return targets.flatMap((target) => {
    const result = results.find(({ name }) => name === target.group);
    if (result === undefined) return [];
    const median = (wanted: string): number | undefined => result.measurements.find(({ name }) => name === wanted)?.median;
    const [reached, reference] = [median(target.contender), target.to === undefined ? 1 : median(target.to)];
    return [{ ...target, ratio: reached === undefined || reference === undefined ? undefined : reached / reference }];
  });
}
