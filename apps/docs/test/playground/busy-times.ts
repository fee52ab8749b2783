/** An event of Chromium's trace, as far as it is read here; times in µs. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** How long the page's main thread computes from one animation frame to the next (ms). */
export function busyTimes(events: readonly TraceEvent[]): number[] {
  const key = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const mains = new Set(events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(key));
  const frames = events.filter((event) => event.name === "FireAnimationFrame" && mains.has(key(event))).sort((a, b) => a.ts - b.ts);
  const main = frames.length > 0 ? key(frames[0]) : "";
  const tasks = events.filter((event) => event.ph === "X" && key(event) === main && /(^|::)RunTask$/.test(event.name)).sort((a, b) => a.ts - b.ts);
  const starts = frames.filter((event) => key(event) === main).map(({ ts }) => ts);
  const busy: number[] = Array(Math.max(0, starts.length - 1)).fill(0);
  let frame = 0;
  let end = -Infinity;
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    if (ts < end) continue; // within another task
    end = ts + dur;
    // A frame's task begins before its callback: it belongs to the frame whose callback it holds.
    while (frame < busy.length && starts[frame + 1] <= end) frame++;
    if (frame < busy.length && starts[frame] <= end) busy[frame] += tdur / 1000;
  }
  return busy;
}
