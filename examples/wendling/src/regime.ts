import { dominantFrequency, welch } from "@concord/example-demo/spectrum";

/** The types of activity of Wendling et al. (2002), in a word. */
export type RegimeName = "background" | "sporadic" | "sustained" | "rhythm" | "fast" | "sinusoidal";

export interface Regime {
  name: RegimeName;
  /** Of most power (Hz). */
  frequency: number;
  /** Spikes per second. */
  spikeRate: number;
  /** Standard deviation (mV). */
  std: number;
}

const SPIKE = 5; // mV above the median; only spikes and large sines reach it
const LARGE = 2; // mV of standard deviation, which noise on a state of rest or on a damped rhythm does not reach
const SUSTAINED = 2; // spikes per second
const LONGEST_SEGMENT = 1024; // samples of the spectrum, so that it is an average over several

const NAMES: Readonly<Record<RegimeName, string>> = {
  background: "background",
  sporadic: "sporadic spikes",
  sustained: "sustained spikes",
  rhythm: "slow rhythm",
  fast: "low-voltage fast activity",
  sinusoidal: "quasi-sinusoidal",
};

/** What the column is doing, by the frequencies and the size of its potential. */
export function findRegime(potential: Float64Array, sampleRate: number): Regime {
  const { frequencies, power } = welch(potential, sampleRate, LONGEST_SEGMENT);
  const frequency = dominantFrequency({ frequencies, power });
  const shareOf = (low: number, high: number): number => {
    const all = sum(power.subarray(1));
    return sum(power.filter((_, k) => k > 0 && frequencies[k] >= low && frequencies[k] < high)) / all;
  };
  const mean = sum(potential) / potential.length;
  const std = Math.sqrt(sum(potential.map((v) => (v - mean) * (v - mean))) / potential.length);
  const spikeLevel = potential.slice().sort()[potential.length >> 1] + SPIKE;
  const spikes = potential.reduce((n, v, i) => n + (i > 0 && potential[i - 1] < spikeLevel && v >= spikeLevel ? 1 : 0), 0);
  const spikeRate = (spikes * sampleRate) / potential.length;

  const [alpha, beta] = [shareOf(8, 13), shareOf(13, 30)];
  let name: RegimeName = "background";
  if (std > LARGE && alpha > 0.8) name = "sinusoidal";
  else if (spikeRate >= SUSTAINED) name = "sustained";
  else if (spikeRate > 0) name = "sporadic";
  else if (beta > alpha && beta > 0.3) name = "fast";
  else if (alpha > 0.4) name = "rhythm";
  return { name, frequency, spikeRate, std };
}

/** The regime in a few words. */
export function describeRegime({ name, frequency, spikeRate }: Regime): string {
  if (name === "background") return NAMES[name];
  const isSpiking = name === "sporadic" || name === "sustained";
  return `${NAMES[name]}, ${isSpiking ? `${spikeRate.toFixed(1)} a second` : `${frequency.toFixed(1)} Hz`}`;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
