import { welch } from "@concord/example-demo/spectrum";
import { History } from "../history.ts";
import { MODELS } from "../models/index.ts";
import { type Run, startRun } from "../run.ts";
import { type Settings, shownSamples } from "../settings.ts";
import type { ColumnReply, ColumnRequest } from "./messages.ts";

/** Samples of a buffer: a column at its own speed has some seventeen of them in a frame. */
const ROWS = 250;

/** Longest segment of the spectrum, of which a picture holds several. */
const SEGMENT = 2048;

/** The spectrum is computed anew when so many samples are new. */
const SPECTRUM_EVERY = 250;

const scope = self as unknown as { onmessage: (event: MessageEvent<ColumnRequest>) => void; postMessage(reply: ColumnReply, transfer?: Transferable[]): void };

let latest = -1;
let settings: Settings;
let run: Run;
let history: History;
let pool: Float64Array[] = [];
let analysed = 0;

scope.onmessage = ({ data }) => {
  if (data.kind === "start") {
    latest = data.run;
    ({ settings } = data);
    const { channels } = MODELS[settings.model];
    run = startRun(settings);
    history = new History(channels.length, shownSamples(MODELS[settings.model]));
    pool = [];
    analysed = 0;
    void proceed(data.run, settings.at);
  } else if (data.run === latest) {
    pool.push(...data.buffers);
    void proceed(data.run, run.samples + data.samples);
  }
};

/** Computes up to a sample, and looks between blocks whether something newer was asked for. */
async function proceed(id: number, end: number): Promise<void> {
  const shown = shownSamples(MODELS[settings.model]);
  const isLong = end - run.samples > 2 * shown;
  while (run.samples < end) {
    const n = Math.min(ROWS, end - run.samples);
    const rows = pool.pop() ?? new Float64Array(ROWS * MODELS[settings.model].channels.length);
    const first = run.samples;
    run.advance(n, rows);
    history.push(rows, n);
    if (first + n > end - shown) scope.postMessage({ kind: "block", run: id, first, samples: n, rows }, [rows.buffer]);
    else pool.push(rows);
    if (isLong && first % (40 * ROWS) === 0) scope.postMessage({ kind: "progress", run: id, fraction: first / end });
    await pause();
    if (id !== latest) return;
  }
  if (run.samples - analysed >= SPECTRUM_EVERY || analysed === 0) analyse(id);
  scope.postMessage({ kind: "done", run: id });
}

function analyse(id: number): void {
  analysed = run.samples;
  if (history.length < 64) return;
  const { read, time } = MODELS[settings.model];
  const output = history.latest(0).slice();
  scope.postMessage({ kind: "spectrum", run: id, ...welch(output, time.rate, SEGMENT), ...read(output, history.latest(1).slice(), history.end - history.length) });
}

/** Lets messages in; timers would be held up by some milliseconds. */
const { port1, port2 } = new MessageChannel();
function pause(): Promise<void> {
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}
