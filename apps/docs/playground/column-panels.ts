import type { Panel } from "./export.ts";
import type { History } from "./history.ts";
import type { PlaygroundModel } from "./models/model.ts";

/** Panels of the exported picture: trace, phase plane, spectrum. */
export async function columnPanels(model: PlaygroundModel, history: History): Promise<Panel[]> {
  const { channels, phase, time, highest, output } = model;
  const { welch } = await import("@concord/example-demo/spectrum");
  // Copies: the column may go on while the picture is made.
  const [trace, x, y] = [history.latest(0), history.latest(phase.x, phase.samples), history.latest(phase.y, phase.samples)].map((samples) => samples.slice());
  const times = Float64Array.from({ length: history.length }, (_, i) => (history.end - history.length + i) / time.rate);
  const { frequencies, power } = welch(trace, time.rate, 2048);
  const n = frequencies.filter((frequency) => frequency <= highest).length;
  return [
    { x: times, y: trace, xLabel: `time${time.unit && ` (${time.unit})`}`, yLabel: `${output.label}${output.unit && ` (${output.unit})`}`, color: 0, height: 240 },
    { x, y, xLabel: channels[phase.x], yLabel: channels[phase.y], color: 1, height: 320 },
    { x: frequencies.subarray(1, n), y: power.subarray(1, n), xLabel: "frequency", yLabel: "power", color: 2, log: true, height: 240 },
  ];
}
