import { numberError, rangeError } from "@concord/argument-error";
import { exp } from "@concord/libm";
import { checkFinite } from "./check-arguments.ts";
import { covariance, heldGain, positionVariance, rampGain, velocityVariance } from "./linear-synapse-integrals.ts";

/** A synapse over a step, made by `linearSynapseCoefficients`: y' = E·y + F·u + L·(z1, z2) for an input u that is held. */
export interface LinearSynapseCoefficients {
  readonly scheme: "linearSynapse";
  readonly a: number;
  readonly dt: number;
  readonly noise: number;
  /** The matrix exponential E. */
  readonly e11: number;
  readonly e12: number;
  readonly e21: number;
  readonly e22: number;
  /** What an input of 1, held over the step, leads to: F. */
  readonly f1: number;
  readonly f2: number;
  /** What an input rising from 0 to 1 over the step leads to. */
  readonly g1: number;
  readonly g2: number;
  /** A root of the covariance: the position's noise is l11·z1 + l12·z2, the velocity's l21·z1. */
  readonly l11: number;
  readonly l12: number;
  readonly l21: number;
}

/**
 * Coefficients of `linearSynapseStep` and `etd2Step` for the synapse dy1 = y4 dt, dy4 = (−2a·y4 − a²·y1 + u)dt + noise dW: computed
 * once, before the time loop.
 *
 * The matrix exponential, what an input leads to, and a root of the covariance of the noise, each to a few units in the last place,
 * for small a·dt as well: a series takes the place of differences that would cancel. z1 alone moves the velocity, as ΔW does in other
 * schemes; with z1 and z2 the position's part is ΔZ = ½·dt^(3/2)·(z1 + z2/√3) for a·dt → 0.
 *
 * @param a - rate of the synapse (1 / unit of dt), finite and > 0: 100 /s for Jansen and Rit's excitatory one, 50 /s for the inhibitory one
 * @param dt - step, finite and > 0; any, as the step is exact
 * @param noise - intensity of white noise in y4 (unit of y4 per √(unit of dt)), finite and >= 0: A·a·σ for an input of intensity σ.
 *   With 0 no normals are drawn
 * @returns frozen numbers
 * @throws RangeError if a number is out of range, or a·dt is infinite; TypeError for other kinds
 * @example linearSynapseCoefficients(100, 1e-3, 650).e12 // => 0.0009048374180359595
 * @see Van Loan (1978), IEEE Trans. Automat. Contr. 23, 395–404, in closed form for a double pole
 */
export function linearSynapseCoefficients(a: number, dt: number, noise: number): LinearSynapseCoefficients {
  checkPositive("a", a);
  checkPositive("dt", dt);
  checkFinite("linearSynapseCoefficients", "noise", noise);
  if (noise < 0) throw rangeError("linearSynapseCoefficients", "noise", "be >= 0", noise);
  const x = a * dt;
  if (x === Infinity) throw rangeError("linearSynapseCoefficients", "a * dt", "be finite", x);
  const decay = exp(-x);
  const held = heldGain(x);
  const spread = noise * Math.sqrt(dt);
  // The root with the velocity first: [[l21, 0], [l11, l12]] is the Cholesky factor of (velocity, position). At most a factor of 4
  // is lost in the difference, at a·dt → 0.
  const deviation = Math.sqrt(velocityVariance(x));
  const shared = covariance(x) / deviation;
  return Object.freeze({
    scheme: "linearSynapse",
    a,
    dt,
    noise,
    e11: decay * (1 + x),
    e12: decay * dt,
    e21: -decay * x * a,
    e22: decay * (1 - x),
    f1: dt * dt * held,
    f2: decay * dt,
    g1: dt * dt * rampGain(x),
    g2: dt * held,
    l11: spread * dt * shared,
    l12: spread * dt * Math.sqrt(positionVariance(x) - shared * shared),
    l21: spread * deviation,
  });
}

function checkPositive(argument: string, value: number): void {
  if (!(Number.isFinite(value) && value > 0)) throw numberError("linearSynapseCoefficients", argument, "be a finite number > 0", value);
}
