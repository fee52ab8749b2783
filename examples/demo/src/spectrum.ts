import FFT from "fft.js";

export interface Spectrum {
  /** Hz */
  frequencies: Float64Array;
  /** Power spectral density (mV²/Hz for a signal in mV). */
  power: Float64Array;
}

/**
 * Power spectral density by Welch's method: Hann windows that overlap by half, each without its mean.
 *
 * @param signal - at least two samples
 * @param sampleRate - Hz
 * @param longest - longest segment (samples), a power of two; a shorter signal is one segment of the next lower power
 * @see Welch (1967), IEEE Trans. Audio Electroacoust. 15, 70–73; Python: scipy.signal.welch
 */
export function welch(signal: Float64Array, sampleRate: number, longest = 4096): Spectrum {
  let n = 2;
  while (2 * n <= Math.min(signal.length, longest)) n *= 2;
  const fft = new FFT(n);
  const window = Float64Array.from({ length: n }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / n));
  const windowPower = window.reduce((sum, w) => sum + w * w, 0);
  const power = new Float64Array(n / 2 + 1);
  const transform: number[] = fft.createComplexArray();
  let segments = 0;
  for (let start = 0; start + n <= signal.length; start += n / 2) {
    const segment = signal.subarray(start, start + n);
    const mean = segment.reduce((sum, x) => sum + x, 0) / n;
    fft.realTransform(transform, Array.from(segment, (x, i) => (x - mean) * window[i]));
    for (let k = 0; k < power.length; k++) {
      const oneSided = k === 0 || k === n / 2 ? 1 : 2;
      power[k] += (oneSided * (transform[2 * k] ** 2 + transform[2 * k + 1] ** 2)) / (sampleRate * windowPower);
    }
    segments++;
  }
  return { frequencies: power.map((_, k) => (k * sampleRate) / n), power: power.map((sum) => sum / segments) };
}

/** The frequency of most power (Hz), from a parabola through the logarithms of the highest value and its neighbours. */
export function dominantFrequency({ frequencies, power }: Spectrum): number {
  const peak = power.indexOf(Math.max(...power.subarray(1, -1)));
  const [left, top, right] = [-1, 0, 1].map((offset) => Math.log(power[peak + offset]));
  const shift = (left - right) / (2 * (left - 2 * top + right));
  return frequencies[peak] + (Number.isFinite(shift) ? shift : 0) * (frequencies[1] - frequencies[0]);
}
