/** Of a sequence of turning points, as indices. */
export interface Swings {
  /** Those where a swing ends and another begins; what was there before the first one, and where the last one has come to. */
  ends: number[];
  /** The ends that are the highest points between a rise and a fall. */
  peaks: number[];
}

/**
 * The swings of at least some height: falls and rises that are not interrupted by another one of that height.
 *
 * The swings of the ends alone are the same for that height and any larger one, since what lies between two ends of a swing
 * neither exceeds them nor goes back by that height.
 */
export function swings(values: readonly number[], height: number): Swings {
  const [ends, peaks]: number[][] = [[], []];
  // The extremes since the last swing; before the first one, both ways are open.
  let [top, bottom] = [0, 0];
  let rising: boolean | undefined;
  for (let i = 1; i < values.length; i++) {
    if (rising !== false && values[i] > values[top]) top = i;
    if (rising !== true && values[i] < values[bottom]) bottom = i;
    if (rising !== false && values[top] - values[i] >= height) {
      if (rising === true) peaks.push(top);
      ends.push(top);
      [rising, bottom] = [false, i];
    } else if (rising !== true && values[i] - values[bottom] >= height) {
      ends.push(bottom);
      [rising, top] = [true, i];
    }
  }
  if (rising !== undefined) ends.push(rising ? top : bottom);
  else if (values.length > 0) ends.push(...new Set([Math.min(top, bottom), Math.max(top, bottom)]));
  return { ends, peaks };
}
