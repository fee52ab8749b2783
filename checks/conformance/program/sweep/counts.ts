export const COUNTS: readonly number[] = [1, 2, 8];

/** What the sweep by a number of workers is called. */
export function sweepBy(count: number): string {
  return `sweep by ${count} ${count === 1 ? "worker" : "workers"}`;
}
