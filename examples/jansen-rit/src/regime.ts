import { dominantFrequency, type Spectrum } from "@concord/example-demo/spectrum";

export interface Regime {
  /** In a word: alpha, spikes, … */
  name: string;
  /** Hz */
  frequency: number;
  /** Lowest and highest potential (mV). */
  range: [lowest: number, highest: number];
}

const QUIET = 1; // mV from trough to peak: the noise alone, around a state of rest
const SPIKES = 7; // mV from trough to peak, more than the column's rhythms reach; below 8 Hz

/** The upper limits of the EEG's bands (Hz), by the names that clinicians use. */
const BANDS: readonly [limit: number, name: string][] = [
  [4, "delta"],
  [8, "theta"],
  [13, "alpha"],
  [30, "beta"],
  [Infinity, "gamma"],
];

/** What the column is doing: resting, spiking, or oscillating in one of the EEG's bands. */
export function findRegime(eeg: Float64Array, spectrum: Spectrum): Regime {
  const range: Regime["range"] = [eeg.reduce((a, b) => Math.min(a, b)), eeg.reduce((a, b) => Math.max(a, b))];
  const frequency = dominantFrequency(spectrum);
  const height = range[1] - range[0];
  const band = BANDS.find(([limit]) => frequency < limit)![1];
  return { name: height < QUIET ? "rest" : height > SPIKES && frequency < 8 ? "spikes" : band, frequency, range };
}

/** The regime in a few words. */
export function describeRegime({ name, frequency, range: [lowest, highest] }: Regime): string {
  const potentials = `${lowest.toFixed(2)} to ${highest.toFixed(2)} mV`;
  return name === "rest" ? `rest, at ${potentials}` : `${name}, ${frequency.toFixed(1)} Hz, ${potentials}`;
}
