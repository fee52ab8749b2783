import cliProgress from "cli-progress";
import { createLogUpdate } from "log-update";
import { SAMPLE_RATE } from "./recording.ts";
import { drawTrace } from "./trace.ts";

const FRAME = 50; // ms between two frames
const BAR_AFTER = 1000; // ms; what is done sooner needs no progress bar
const BAR = { barsize: 40, barCompleteString: "█".repeat(40), barIncompleteString: "░".repeat(40), barGlue: "" };

/** Shows the signal while it grows, and a progress bar below when that takes time; what it shows last stays. */
export function liveView(stream: NodeJS.WriteStream): (fraction: number, eeg: Float64Array) => void {
  const update = createLogUpdate(stream);
  const start = performance.now();
  let next = 0;
  return (fraction, eeg) => {
    const elapsed = performance.now() - start;
    if (elapsed < next && fraction < 1) return;
    next = elapsed + FRAME;
    const bar = fraction < 1 && elapsed > BAR_AFTER ? `\n${cliProgress.Format.BarFormat(fraction, BAR)} ${Math.floor(100 * fraction)} %` : "";
    update(drawTrace(eeg, SAMPLE_RATE, stream.columns) + bar);
    if (fraction >= 1) update.done();
  };
}
