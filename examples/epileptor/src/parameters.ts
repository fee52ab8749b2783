/** Parameters of the Epileptor; time is in the model's own unit, and all else has none. */
export interface Parameters {
  /** Excitability: seizures come by themselves above about −2.05. */
  x0: number;
  /** Constant of the fast recovery variable y1. */
  y0: number;
  /** Time constant of the slow variable z. */
  tau0: number;
  /** Time constant of y2. */
  tau2: number;
  /** Input current of the first subsystem. */
  Irest1: number;
  /** Input current of the second subsystem. */
  Irest2: number;
  /** Rate of the low-pass filter from the first subsystem to the second. */
  gamma: number;
  /** The noise of x1 and y1 has intensity sigma1² (1/√time). */
  sigma1: number;
  /** The noise of x2 and y2 has intensity sigma2² (1/√time). */
  sigma2: number;
}

/**
 * Jirsa, Stacey, Quilichini, Ivanov & Bernard (2014), Brain 137, 2210–2230.
 *
 * Programs read the paper's noise in different ways; its squares as intensities are those of the Brain Dynamics Toolbox
 * (Heitmann & Breakspear, Epileptor2014SDE).
 */
export const PUBLISHED: Parameters = { x0: -1.6, y0: 1, tau0: 2857, tau2: 10, Irest1: 3.1, Irest2: 0.45, gamma: 0.01, sigma1: 0.025, sigma2: 0.25 };
