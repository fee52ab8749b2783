import type { Batch } from "./model.ts";

/** The parameters of each column as one object, for models that are simulated one column after the other. */
export function eachColumn<P>({ parameters }: Batch, m: number): P[] {
  return Array.from({ length: m }, (_, i) => Object.fromEntries(Object.entries(parameters).map(([name, values]) => [name, values[i]])) as P);
}
