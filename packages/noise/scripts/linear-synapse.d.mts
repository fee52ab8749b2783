export function heldNoiseVariance(std: number, dt: number, gain?: number, rate?: number): number;
export function whiteNoiseVariance(intensity: number, gain?: number, rate?: number): number;
