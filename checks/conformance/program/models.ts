/** Lorenz (1963), whose states would show a difference in a last bit within some dozens of time units. */
export function lorenz(y: ArrayLike<number>): number[] {
  return [10 * (y[1] - y[0]), y[0] * (28 - y[2]) - y[1], y[0] * y[1] - (8 / 3) * y[2]];
}

/** Van der Pol's oscillator, pushed by time. */
export function vanDerPol(y: ArrayLike<number>, t: number, mu: number): number[] {
  return [y[1], mu * (1 - y[0] * y[0]) * y[1] - y[0] + t / (1 + t)];
}
