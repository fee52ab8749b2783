import cliProgress from "cli-progress";
import { createLogUpdate } from "log-update";
import { drawTrace, type Scale } from "./trace.ts";

const FRAME = 50; // ms between two frames
const BAR_AFTER = 1000; // ms; what is done sooner needs no progress bar
const BAR = { barsize: 40, barCompleteString: "█".repeat(40), barIncompleteString: "░".repeat(40), barGlue: "" };

/** Shows the signal while it grows, and a progress bar below when that takes time; what it shows last stays. */
export function liveView(stream: NodeJS.WriteStream, scale: Scale): (fraction: number, signal: Float64Array) => void {
  const update = createLogUpdate(stream);
  const start = performance.now();
  let next = 0;
  return (fraction, signal) => {
    const elapsed = performance.now() - start;
    if (elapsed < next && fraction < 1) return;
    next = elapsed + FRAME;
    const bar = fraction < 1 && elapsed > BAR_AFTER ? `\n${cliProgress.Format.BarFormat(fraction, BAR)} ${Math.floor(100 * fraction)} %` : "";
    update(drawTrace(signal, scale, stream.columns) + bar);
    if (fraction >= 1) update.done();
  };
}
