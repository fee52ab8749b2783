/** Jansen and Rit's parameters as published; the input's intensity 2 makes noise of A·a·2 = 650 mV/s per √s. */
export const NOISE = 650;

const S = (v: number): number => 5 / (1 + Math.exp(0.56 * (6 - v)));

/** Inputs of the three synapses, A·a·(firing rate), for p = 220 pulses/s. */
export function synapticInputs(y: ArrayLike<number>, inputs: Float64Array): void {
  inputs[0] = 325 * S(y[1] - y[2]);
  inputs[1] = 325 * (220 + 108 * S(135 * y[0]));
  inputs[2] = 1100 * 33.75 * S(33.75 * y[0]);
}

const INPUTS = new Float64Array(3);

/** The derivative of one column. */
export function jansenRit(y: ArrayLike<number>): number[] {
  synapticInputs(y, INPUTS);
  return [y[3], y[4], y[5], INPUTS[0] - 200 * y[3] - 10_000 * y[0], INPUTS[1] - 200 * y[4] - 10_000 * y[1], INPUTS[2] - 100 * y[5] - 2500 * y[2]];
}
