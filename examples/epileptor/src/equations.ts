import type { Parameters } from "./parameters.ts";

/**
 * Derivative of the Epileptor: fast discharges (x1, y1), spikes and waves (x2, y2), and a slow variable z that lets
 * seizures begin and end.
 *
 * @param y - x1, y1, z, x2, y2 and u, the low-pass filtered x1; without unit
 * @param _t - time; the equations do not depend on it
 * @param parameters - see Parameters
 * @returns dy/dt, shape (6,), per unit of the model's time
 * @see Jirsa et al. (2014), Brain 137, 2210–2230; the integral over x1 is written as the equation of u = 0.001·g
 */
export function derivative(
  [x1, y1, z, x2, y2, u]: readonly number[],
  _t: number,
  { x0, y0, tau0, tau2, Irest1, Irest2, gamma }: Parameters,
): number[] {
  const f1 = x1 < 0 ? x1 * x1 * x1 - 3 * x1 * x1 : (x2 - 0.6 * (z - 4) * (z - 4)) * x1;
  const f2 = x2 < -0.25 ? 0 : 6 * (x2 + 0.25);
  return [
    y1 - f1 - z + Irest1,
    y0 - 5 * x1 * x1 - y1,
    (4 * (x1 - x0) - z) / tau0,
    -y2 + x2 - x2 * x2 * x2 + Irest2 + 2 * u - 0.3 * (z - 3.5),
    (f2 - y2) / tau2,
    -gamma * (u - 0.1 * x1),
  ];
}

/** Intensity of the noise: additive, on both subsystems and not on the slow variable nor on the filter; shape (6,). */
export function diffusion(_y: readonly number[], _t: number, { sigma1, sigma2 }: Parameters): number[] {
  const [fast, spikes] = [sigma1 * sigma1, sigma2 * sigma2];
  return [fast, fast, 0, spikes, spikes, 0];
}
