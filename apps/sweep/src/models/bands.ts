/** The upper limits of the EEG's bands (Hz), by the names that clinicians use. */
const BANDS: readonly [limit: number, name: string][] = [
  [4, "delta"],
  [8, "theta"],
  [13, "alpha"],
  [30, "beta"],
  [Infinity, "gamma"],
];

/** The EEG's band that a frequency (Hz) lies in; NaN, which is no cycle or one alone, lies in the lowest. */
export function bandOf(frequency: number): string {
  return (BANDS.find(([limit]) => frequency < limit) ?? BANDS[0])[1];
}
