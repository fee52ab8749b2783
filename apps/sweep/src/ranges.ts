import type { Range } from "./chunk.ts";

/** What of a whole range is in none of some ranges, which may overlap; ordered and joined. */
export function gaps(whole: Range, ranges: readonly Range[]): Range[] {
  const found: Range[] = [];
  const end = whole.first + whole.count;
  let next = whole.first;
  for (const { first, count } of [...ranges].sort((a, b) => a.first - b.first)) {
    if (first >= end) break;
    if (first > next) found.push({ first: next, count: first - next });
    next = Math.max(next, first + count);
  }
  if (next < end) found.push({ first: next, count: end - next });
  return found;
}

/** What of a whole range is in some ranges; ordered, and those that touch are one. */
export const joined = (whole: Range, ranges: readonly Range[]): Range[] => gaps(whole, gaps(whole, ranges));

/** How many points some ranges have that do not overlap. */
export const total = (ranges: readonly Range[]): number => ranges.reduce((sum, { count }) => sum + count, 0);

/** Shard i of n, from 1: a range of the points; all shards together are all points, each once. */
export function shardOf(points: number, i: number, n: number): Range {
  const [first, end] = [i - 1, i].map((j) => Math.floor((points * j) / n));
  return { first, count: end - first };
}

/** For a message: `0–99, 200–299`. */
export function inWords(ranges: readonly Range[]): string {
  const shown = ranges.slice(0, 3).map(({ first, count }) => (count === 1 ? `${first}` : `${first}–${first + count - 1}`));
  return shown.join(", ") + (ranges.length > 3 ? ", …" : "");
}
