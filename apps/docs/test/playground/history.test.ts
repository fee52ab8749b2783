import { describe, expect, it } from "vitest";
import { History } from "../../playground/history.ts";
import { busyTimes, type TraceEvent } from "./busy-times.ts";
import { growth } from "./soak.ts";

describe("the history", () => {
  it("keeps the latest samples of each channel, however they come", () => {
    const history = new History(2, 10);
    let next = 0;
    for (const n of [1, 3, 0, 7, 10, 2, 9, 4, 10, 10, 1]) {
      const rows = Float64Array.from({ length: 2 * n }, (_, i) => (next + (i >> 1)) * (i % 2 === 0 ? 1 : -1));
      history.push(rows, n);
      next += n;
      const kept = Array.from({ length: Math.min(10, next) }, (_, i) => Math.max(0, next - 10) + i);
      expect([history.end, history.length]).toEqual([next, kept.length]);
      expect([...history.latest(0)]).toEqual(kept);
      expect([...history.latest(1, 3)]).toEqual(kept.slice(-3).map((value) => -value));
    }
  });

  it("begins anew at another sample", () => {
    const history = new History(1, 4);
    history.push(Float64Array.of(1, 2, 3), 3);
    history.clear(50);
    history.push(Float64Array.of(7), 1);
    expect([history.end, ...history.latest(0)]).toEqual([51, 7]);
  });
});

it("the time of the main thread is that of its tasks, by the animation frame that they hold or follow", () => {
  const event = (name: string, ts: number, more: Partial<TraceEvent> = {}): TraceEvent => ({ name, ph: "X", pid: 1, tid: 1, ts, ...more });
  const events = [
    event("thread_name", 0, { ph: "M", args: { name: "CrRendererMain" } }),
    event("RunTask", 100, { dur: 3000, tdur: 2000 }), // holds the first frame
    event("FireAnimationFrame", 1000),
    event("RunTask", 5000, { dur: 1000 }),
    event("RunTask", 5500, { dur: 100 }), // within the one before
    event("RunTask", 9000, { dur: 500, tid: 2 }), // of another thread
    event("RunTask", 16_000, { dur: 4000 }), // holds the second
    event("FireAnimationFrame", 17_000),
    event("FireAnimationFrame", 33_000),
  ];
  expect(busyTimes(events)).toEqual([3, 4]);
});

it("growth is that of most steps, whatever is dropped in one", () => {
  expect(growth([10, 11, 12, 5, 6])).toBe(1);
  expect(growth([10, 11, 13])).toBe(1.5);
  expect(growth([7, 7, 1, 1, 1])).toBe(0);
});
