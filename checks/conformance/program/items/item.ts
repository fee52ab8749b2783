/** Computes what is hashed: anything that `digest` takes. */
export type Item = () => unknown;

export type Items = Readonly<Record<string, Item>>;

/** f of each value. */
export function each(f: (x: number) => number, values: readonly number[]): Item {
  return () => Float64Array.from(values, f);
}

/** f of each pair of values. */
export function eachPair(f: (x: number, y: number) => number, values: readonly number[]): Item {
  return () => Float64Array.from(values.flatMap((x) => values.map((y) => f(x, y))));
}
