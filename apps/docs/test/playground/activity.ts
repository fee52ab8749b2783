import { dominantFrequency, welch } from "@concord/example-demo/spectrum";

const RATE = 1000; // samples per second
const SPIKE = 5; // mV above the median, as in the examples

/** When the output rises to a spike (s). */
export function spikeTimes(output: Float64Array): number[] {
  const level = output.slice().sort()[output.length >> 1] + SPIKE;
  return Array.from(output.keys()).filter((i) => i > 0 && output[i - 1] < level && output[i] >= level).map((i) => i / RATE);
}

/** The strongest frequency (Hz), and the share of the power that is within 1 Hz of it. */
export function bands(output: Float64Array): { frequency: number; share: number } {
  const { frequencies, power } = welch(output, RATE);
  const frequency = dominantFrequency({ frequencies, power });
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  return { frequency, share: sum(power.filter((_, k) => Math.abs(frequencies[k] - frequency) < 1)) / sum(power.subarray(1)) };
}

/** From the lowest to the highest. */
export function range(values: Float64Array): number {
  return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
}
