import { PassThrough } from "node:stream";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { liveView } from "../src/live-view.ts";

const eeg = Float64Array.from({ length: 3000 }, (_, i) => 7 + 2 * Math.sin(i / 20));

/** A terminal of 60 columns, and what it has been told since it was last asked. */
function terminal(): { stream: NodeJS.WriteStream; told: () => string } {
  const stream = Object.assign(new PassThrough(), { columns: 60, rows: 24, isTTY: true });
  return { stream: stream as unknown as NodeJS.WriteStream, told: () => String(stream.read() ?? "") };
}

describe("the live view", () => {
  let now = 0;
  beforeEach(() => {
    now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => now);
  });

  it("shows the signal as it grows, and a progress bar only after a second", () => {
    const { stream, told } = terminal();
    const show = liveView(stream, { samplesPerColumn: 17, unit: "mV" });
    show(0.1, eeg.subarray(0, 300));
    const first = told();
    expect(first).toContain("mV");
    expect(first).not.toContain("%");
    now = 1010;
    show(0.5, eeg.subarray(0, 1500));
    expect(told()).toMatch(/█{20}░{20} 50 %/);
    now = 1100;
    show(1, eeg);
    const last = told();
    expect(last).toContain("mV");
    expect(last).not.toContain("%");
  });

  it("draws no more frames than can be seen", () => {
    const { stream, told } = terminal();
    const show = liveView(stream, { samplesPerColumn: 17, unit: "mV" });
    show(0.1, eeg);
    told();
    now = 20;
    show(0.2, eeg);
    expect(told()).toBe("");
    now = 60;
    show(0.3, eeg.subarray(0, 2000));
    expect(told()).not.toBe("");
  });
});
