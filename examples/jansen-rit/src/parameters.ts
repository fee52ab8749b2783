/** Parameters of a Jansen–Rit column. */
export interface Parameters {
  /** Amplitude of the excitatory postsynaptic potential (mV). */
  A: number;
  /** Amplitude of the inhibitory postsynaptic potential (mV). */
  B: number;
  /** Rate constant of the excitatory synapses (1/s). */
  a: number;
  /** Rate constant of the inhibitory synapses (1/s). */
  b: number;
  /** Number of synaptic contacts; the four connections have 1, 0.8, 0.25 and 0.25 times as many. */
  C: number;
  /** Half of the maximum firing rate (Hz). */
  e0: number;
  /** Potential at half of the maximum firing rate (mV). */
  v0: number;
  /** Slope of the sigmoid (1/mV). */
  r: number;
}

/** Jansen & Rit (1995), Biol. Cybern. 73, 357–366: the column that generates alpha activity. */
export const PUBLISHED: Parameters = { A: 3.25, B: 22, a: 100, b: 50, C: 135, e0: 2.5, v0: 6, r: 0.56 };
