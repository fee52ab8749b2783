import type { Gains } from "./parameters.ts";

/** A time of constant gains. */
export interface Phase extends Gains {
  /** How long it is; the last one of a schedule goes on (s). */
  seconds: number;
}

/** Between two phases the gains change linearly, for so long (s). */
const TRANSITION = 1;

/** The six types of activity of Wendling et al. (2002), and a transition from background through spikes to a seizure. */
export const SCHEDULES: Readonly<Record<string, readonly Phase[]>> = {
  // Fietkiewicz & Loparo (2016), Scientifica, 3628247: the program of their figure 2.
  seizure: [
    { seconds: 13, A: 5, B: 45, G: 20 },
    { seconds: 10, A: 5, B: 38, G: 20 },
    { seconds: 2, A: 5, B: 37, G: 20 },
    { seconds: 9, A: 5, B: 8, G: 20 },
    { seconds: 11, A: 5, B: 11, G: 2 },
  ],
  background: [{ seconds: Infinity, A: 5, B: 50, G: 15 }],
  sporadic: [{ seconds: Infinity, A: 5, B: 40, G: 15 }],
  sustained: [{ seconds: Infinity, A: 5, B: 25, G: 15 }],
  rhythm: [{ seconds: Infinity, A: 5, B: 10, G: 15 }],
  fast: [{ seconds: Infinity, A: 5, B: 5, G: 25 }],
  sinusoidal: [{ seconds: Infinity, A: 5, B: 15, G: 0 }],
};

/** A schedule by its name, or one of constant gains: "5,25,15" are A, B and G. */
export function scheduleOf(text: string): readonly Phase[] {
  if (Object.hasOwn(SCHEDULES, text)) return SCHEDULES[text];
  const gains = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (gains.length !== 3 || !gains.every((gain) => gain >= 0 && gain <= 100)) {
    throw new RangeError(`It must be one of ${Object.keys(SCHEDULES).join(", ")}, or A,B,G as three numbers from 0 to 100.`);
  }
  const [A, B, G] = gains;
  return [{ seconds: Infinity, A, B, G }];
}

/** When the phases of a schedule begin and end, up to a time (s). */
export function phaseTimes(schedule: readonly Phase[], end: number): [start: number, end: number][] {
  const times: [number, number][] = [];
  let start = 0;
  schedule.forEach(({ seconds }, i) => {
    const last = i === schedule.length - 1;
    if (start < end) times.push([start, last ? end : Math.min(start + seconds, end)]);
    start += seconds + TRANSITION;
  });
  return times;
}

/** The gains at a time (s). */
export function gainsAt(schedule: readonly Phase[], t: number): Gains {
  let start = 0;
  for (let i = 0; i < schedule.length - 1; i++) {
    const end = start + schedule[i].seconds;
    if (t < end) return schedule[i];
    start = end + TRANSITION;
    if (t < start) return between(schedule[i], schedule[i + 1], (t - end) / TRANSITION);
  }
  return schedule[schedule.length - 1];
}

function between(from: Gains, to: Gains, part: number): Gains {
  return { A: from.A + part * (to.A - from.A), B: from.B + part * (to.B - from.B), G: from.G + part * (to.G - from.G) };
}
