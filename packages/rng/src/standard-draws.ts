import type { NormalSource, UniformSource } from "./sources.ts";

/** Draws of the distributions that the others are made of; each fill gives the draws that as many single calls would. */
export interface StandardDraws extends Required<NormalSource>, Required<UniformSource> {
  /** One draw of the exponential distribution of mean 1. */
  standardExponential(): number;
  /** Fills the whole array and returns it. */
  fillStandardExponential(out: Float64Array): Float64Array;
}
