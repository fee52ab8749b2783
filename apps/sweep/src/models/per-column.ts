/** A parameter for `times` values of each column: one number if it is the same for all, which is faster, and has the same bits. */
export function perColumn(values: Float64Array, times: number): number | Float64Array {
  if (values.every((value) => value === values[0])) return values[0];
  const repeated = new Float64Array(times * values.length);
  for (let i = 0; i < times; i++) repeated.set(values, i * values.length);
  return repeated;
}
