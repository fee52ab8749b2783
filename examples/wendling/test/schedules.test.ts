import { describe, expect, it } from "vitest";
import { gainsAt, phaseTimes, SCHEDULES, scheduleOf } from "../src/schedules.ts";

const { seizure } = SCHEDULES;

describe("a schedule", () => {
  it("has constant gains in its phases, and goes straight from one to the next within a second", () => {
    const B = (t: number): number => gainsAt(seizure, t).B;
    expect([0, 12.9, 13.5, 14, 23.9, 26.5, 27.5, 28, 37.5, 38, 100].map(B)).toEqual([45, 45, 41.5, 38, 38, 37, 22.5, 8, 9.5, 11, 11]);
    expect(gainsAt(seizure, 37.5)).toEqual({ A: 5, B: 9.5, G: 11 });
  });

  it("tells when its phases are, up to a time", () => {
    expect(phaseTimes(seizure, 50)).toEqual([[0, 13], [14, 24], [25, 27], [28, 37], [38, 50]]);
    expect(phaseTimes(seizure, 20)).toEqual([[0, 13], [14, 20]]);
    expect(phaseTimes(SCHEDULES.fast, 3)).toEqual([[0, 3]]);
  });

  it("is told by a name or by three gains", () => {
    expect(scheduleOf("seizure")).toBe(seizure);
    expect(scheduleOf("5,25.5,15")).toEqual([{ seconds: Infinity, A: 5, B: 25.5, G: 15 }]);
  });

  it.each(["", "5,25", "5,25,15,1", "5,25,x", "5,,15", "5,25,-1", "5,25,101", "toString"])("is not told by %o", (text) => {
    expect(() => scheduleOf(text)).toThrow("It must be one of seizure, background,");
  });
});
