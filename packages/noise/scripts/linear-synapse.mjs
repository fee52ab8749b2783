/**
 * Variance of the position of a linear synapse, y'' = A·a·u − 2a·y' − a²·y (Jansen–Rit's excitatory one), whose input u is independent
 * normals of standard deviation std, each held for dt: the fixed point of P = E·P·Eᵀ + std²·F·Fᵀ, the discrete Lyapunov equation of the
 * exact propagation y ← E·y + F·u. Nothing is sampled.
 *
 * @param {number} std standard deviation of a sample (pulses/s)
 * @param {number} dt time step (s)
 * @param {number} gain A (mV)
 * @param {number} rate a (1/s)
 * @returns {number} variance (mV²)
 */
export function heldNoiseVariance(std, dt, gain = 3.25, rate = 100) {
  const [a, h] = [rate, dt];
  const decay = Math.exp(-a * h);
  const [e11, e12, e21, e22] = [decay * (1 + a * h), decay * h, -decay * a * a * h, decay * (1 - a * h)];
  // ∫ E(s)·(0, A·a) ds over the step.
  const f1 = (gain * (1 - decay * (1 + a * h))) / a;
  const f2 = gain * a * decay * h;
  const q = std * std;
  // Unknowns P11, P12, P22, by Cramer's rule.
  const rows = [
    [1 - e11 * e11, -2 * e11 * e12, -e12 * e12],
    [-e11 * e21, 1 - e11 * e22 - e12 * e21, -e12 * e22],
    [-e21 * e21, -2 * e21 * e22, 1 - e22 * e22],
  ];
  const right = [q * f1 * f1, q * f1 * f2, q * f2 * f2];
  return determinant(rows.map((row, i) => [right[i], row[1], row[2]])) / determinant(rows);
}

/** The same for white noise of an intensity in continuous time: σ²A²/(4a). */
export function whiteNoiseVariance(intensity, gain = 3.25, rate = 100) {
  return (intensity * intensity * gain * gain) / (4 * rate);
}

function determinant([[a, b, c], [d, e, f], [g, h, i]]) {
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}
