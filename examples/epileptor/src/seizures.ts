export interface Seizure {
  /** When the discharges begin and end, in samples; undefined what lies outside of the recording. */
  onset: number | undefined;
  offset: number | undefined;
}

const TURN = 0.3; // of z: more than it wavers, less than it rises during a seizure

/** Seizures, told by the slow variable: it rises while there are discharges, and falls between them. */
export function findSeizures(z: Float64Array): Seizure[] {
  const seizures: Seizure[] = [];
  let [lowest, highest] = [0, 0]; // since the last turn
  let rising: boolean | undefined;
  for (let i = 0; i < z.length; i++) {
    if (z[i] < z[lowest]) lowest = i;
    if (z[i] > z[highest]) highest = i;
    if (rising !== true && z[i] > z[lowest] + TURN) {
      seizures.push({ onset: lowest === 0 ? undefined : lowest, offset: undefined });
      rising = true;
      highest = i;
    } else if (rising !== false && z[i] < z[highest] - TURN) {
      if (rising) seizures[seizures.length - 1].offset = highest;
      else if (highest > 0) seizures.push({ onset: undefined, offset: highest });
      rising = false;
      lowest = i;
    }
  }
  return seizures;
}

/** When seizures begin and end, in a few words. */
export function describeSeizures(seizures: readonly Seizure[], samplePeriod: number): string {
  const time = (sample: number): string => String(Math.round(sample * samplePeriod));
  const told = seizures.map(({ onset, offset }) => {
    if (onset === undefined) return offset === undefined ? "throughout" : `until ${time(offset)}`;
    return offset === undefined ? `from ${time(onset)}` : `from ${time(onset)} to ${time(offset)}`;
  });
  return told.length === 0 ? "no seizure" : `seizure ${told.join(", ")}`;
}
