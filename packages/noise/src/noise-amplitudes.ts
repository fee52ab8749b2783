import { checkNonNegative, checkNoOverflow, checkPositive } from "./check-arguments.ts";

/**
 * Intensity of samples that are held for dt each: std·√dt.
 *
 * @param std - standard deviation per sample, finite, ≥ 0 (unit, such as pulses/s)
 * @param dt - time step, positive, finite (s)
 * @returns intensity σ, the factor of dW (unit·√s)
 * @throws RangeError for a value out of range, TypeError for one of another kind
 * @example stdToIntensity(22, 0.0625) // => 5.5
 * @see gaussianInput; Kloeden & Platen (1992), Numerical Solution of Stochastic Differential Equations, §10.2
 */
export function stdToIntensity(std: number, dt: number): number {
  checkNonNegative("stdToIntensity", "std", std);
  checkPositive("stdToIntensity", "dt", dt);
  return finite("stdToIntensity", "std·√dt", std * Math.sqrt(dt));
}

/**
 * Standard deviation per sample of held samples of a given intensity: intensity/√dt.
 *
 * @param intensity - intensity σ, the factor of dW, finite, ≥ 0 (unit·√s)
 * @param dt - time step, positive, finite (s)
 * @returns standard deviation per sample (unit), that of `whiteNoiseInput`
 * @throws RangeError for a value out of range, TypeError for one of another kind
 * @example intensityToStd(5.5, 0.0625) // => 22
 * @see whiteNoiseInput, stdToIntensity
 */
export function intensityToStd(intensity: number, dt: number): number {
  checkNonNegative("intensityToStd", "intensity", intensity);
  checkPositive("intensityToStd", "dt", dt);
  return finite("intensityToStd", "intensity/√dt", intensity / Math.sqrt(dt));
}

/**
 * Intensity of a diffusion coefficient D, as The Virtual Brain states noise (`nsig`): √(2·D).
 *
 * @param diffusion - D, finite, ≥ 0 (unit²·s)
 * @returns intensity σ, the factor of dW (unit·√s)
 * @throws RangeError for a value out of range, TypeError for one of another kind
 * @example diffusionToIntensity(8) // => 4
 * @see Sanz-Leon et al. (2015), NeuroImage 111, 385–430; Python: tvb.simulator.noise.Additive.gfun
 */
export function diffusionToIntensity(diffusion: number): number {
  checkNonNegative("diffusionToIntensity", "diffusion", diffusion);
  return finite("diffusionToIntensity", "√(2·diffusion)", Math.sqrt(2 * diffusion));
}

/**
 * Diffusion coefficient D of an intensity, as The Virtual Brain states noise (`nsig`): intensity²/2.
 *
 * @param intensity - intensity σ, the factor of dW, finite, ≥ 0 (unit·√s)
 * @returns D (unit²·s)
 * @throws RangeError for a value out of range, TypeError for one of another kind
 * @example intensityToDiffusion(4) // => 8
 * @see diffusionToIntensity
 */
export function intensityToDiffusion(intensity: number): number {
  checkNonNegative("intensityToDiffusion", "intensity", intensity);
  return finite("intensityToDiffusion", "intensity²/2", (intensity * intensity) / 2);
}

/**
 * Intensity of the white noise that an Ornstein–Uhlenbeck process is for whatever is slow against tau: std·√(2·tau).
 *
 * The two have the same power at low frequencies. The dW of the process's own equation, dx = −x/tau·dt + g·dW, has another factor:
 * g = intensity/tau.
 *
 * @param std - standard deviation of the process, finite, ≥ 0 (unit)
 * @param tau - correlation time, positive, finite (s)
 * @returns intensity σ, the factor of dW (unit·√s)
 * @throws RangeError for a value out of range, TypeError for one of another kind
 * @example ornsteinUhlenbeckStdToIntensity(8, 0.125) // => 4
 * @see Gillespie (1996), Phys. Rev. E 54, 2084–2091, for the white-noise limit; ornsteinUhlenbeckInput
 */
export function ornsteinUhlenbeckStdToIntensity(std: number, tau: number): number {
  checkNonNegative("ornsteinUhlenbeckStdToIntensity", "std", std);
  checkPositive("ornsteinUhlenbeckStdToIntensity", "tau", tau);
  return finite("ornsteinUhlenbeckStdToIntensity", "std·√(2·tau)", std * Math.sqrt(2 * tau));
}

/**
 * Standard deviation of the Ornstein–Uhlenbeck process that is white noise of a given intensity for whatever is slow against tau:
 * intensity/√(2·tau).
 *
 * @param intensity - intensity σ, the factor of dW, finite, ≥ 0 (unit·√s)
 * @param tau - correlation time, positive, finite (s)
 * @returns standard deviation of the process (unit)
 * @throws RangeError for a value out of range, TypeError for one of another kind
 * @example intensityToOrnsteinUhlenbeckStd(4, 0.125) // => 8
 * @see ornsteinUhlenbeckStdToIntensity
 */
export function intensityToOrnsteinUhlenbeckStd(intensity: number, tau: number): number {
  checkNonNegative("intensityToOrnsteinUhlenbeckStd", "intensity", intensity);
  checkPositive("intensityToOrnsteinUhlenbeckStd", "tau", tau);
  return finite("intensityToOrnsteinUhlenbeckStd", "intensity/√(2·tau)", intensity / Math.sqrt(2 * tau));
}

function finite(caller: string, formula: string, value: number): number {
  checkNoOverflow(caller, formula, value);
  return value;
}
