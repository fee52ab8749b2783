/** Gains of the synapses: what changes from one regime to another. */
export interface Gains {
  /** Amplitude of the excitatory postsynaptic potential (mV). */
  A: number;
  /** Amplitude of the slow inhibitory postsynaptic potential, at the dendrites (mV). */
  B: number;
  /** Amplitude of the fast inhibitory postsynaptic potential, at the soma (mV). */
  G: number;
}

/** Parameters of a column with slow and fast inhibition that stay as they are. */
export interface Parameters {
  /** Rate constant of the excitatory synapses (1/s). */
  a: number;
  /** Rate constant of the slow inhibitory synapses (1/s). */
  b: number;
  /** Rate constant of the fast inhibitory synapses (1/s). */
  g: number;
  /** Number of synaptic contacts; the seven connections have 1, 0.8, 0.25, 0.25, 0.3, 0.1 and 0.8 times as many. */
  C: number;
  /** Half of the maximum firing rate (Hz). */
  e0: number;
  /** Potential at half of the maximum firing rate (mV). */
  v0: number;
  /** Slope of the sigmoid (1/mV). */
  r: number;
}

/**
 * Wendling, Bartolomei, Bellanger & Chauvel (2002), Eur. J. Neurosci. 15, 1499–1508.
 *
 * g is that of Fietkiewicz & Loparo's program of this model (2016, Scientifica, 3628247) and of the authors' own for its successor
 * (ModelDB 97983); some programs have 500/s.
 */
export const PUBLISHED: Parameters = { a: 100, b: 50, g: 350, C: 135, e0: 2.5, v0: 6, r: 0.56 };
