import { exp, expm1 } from "@concord/libm";

/** e^(λ·dt): what a state is multiplied by over a step. */
export function decayOver(lambda: number, dt: number): number {
  return exp(lambda * dt);
}

/** dt·φ₁(λ·dt) with φ₁(z) = (e^z − 1)/z: what a constant derivative is multiplied by over a step. */
export function gainOver(lambda: number, dt: number): number {
  const z = lambda * dt;
  return z === 0 ? dt : dt * (expm1(z) / z);
}
