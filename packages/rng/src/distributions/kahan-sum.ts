/** The sum of some numbers, with what rounding loses added again; its bits decide whether probabilities are taken, as in NumPy. */
export function kahanSum(values: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] - lost;
    const next = sum + value;
    lost = next - sum - value;
    sum = next;
  }
  return sum;
}
