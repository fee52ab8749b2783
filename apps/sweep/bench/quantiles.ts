/** Of a column-step's times (ns). */
export interface Quantiles {
  least: number;
  lower: number;
  median: number;
  upper: number;
}

export function quantiles(values: readonly number[]): Quantiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.round(part * (sorted.length - 1))];
  return { least: sorted[0], lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
