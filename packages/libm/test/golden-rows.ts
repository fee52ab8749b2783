import { readFileSync } from "node:fs";

/** The largest error of a function, in ulp of the result, on the rows [argument…, nearest, rest] of golden/<name>.json. */
export function largestError(f: (...x: number[]) => number, name: string): number {
  const rows: number[][] = JSON.parse(readFileSync(new URL(`golden/${name}.json`, import.meta.url), "utf8"));
  if (rows.length < 1000) throw new Error(`golden/${name}.json holds ${rows.length} rows`);
  return Math.max(
    ...rows.map((row) => {
      const [nearest, rest] = row.slice(-2);
      const result = f(...row.slice(0, -2));
      return result === nearest ? Math.abs(rest) : Math.abs((result - nearest) / ulp(nearest) - rest);
    }),
  );
}

/** Distance from the magnitude of a double to the next one up. */
function ulp(x: number): number {
  const bits = new BigUint64Array(new Float64Array([Math.abs(x)]).buffer);
  bits[0] += 1n;
  return new Float64Array(bits.buffer)[0] - Math.abs(x);
}
