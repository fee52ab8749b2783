// The right-hand sides of golden/numpy-steps.py, operation by operation.

export const lorenz = (y: ArrayLike<number>, _t: number, sigma: number, rho: number, beta: number): number[] => [
  sigma * (y[1] - y[0]),
  y[0] * (rho - y[2]) - y[1],
  y[0] * y[1] - beta * y[2],
];

export const forcedDuffing = (y: ArrayLike<number>, t: number, damping: number): number[] => [
  y[1],
  y[0] - y[0] * y[0] * y[0] - damping * y[1] + (t * (1 - t)) / (1 + t * t),
];

export const ring = (y: ArrayLike<number>, t: number): number[] =>
  Array.from(y as number[], (yi, i) => y[(i + 1) % y.length] * 0.2 - (yi * (1 + yi * yi)) / (1 + t));

export const multiplicative = (y: ArrayLike<number>): number[] => Array.from(y, (yi) => 0.1 * yi);

export const additive = (): number => 0.3;

export const byTime = (y: ArrayLike<number>, t: number): number[] => Array.from(y, (_, i) => (i + 1) / 40 + t);
