import type { Settings } from "./settings.ts";
import type { ColumnReply, ColumnRequest } from "./workers/messages.ts";

/** What a page does with what its column sends. */
export interface ColumnListener {
  /** Samples of the newest run; the buffer goes back when this returns. */
  onBlock(first: number, samples: number, rows: Float64Array): void;
  onProgress(fraction: number): void;
  onDone(): void;
  onSpectrum(spectrum: Extract<ColumnReply, { kind: "spectrum" }>): void;
}

/** A column in a worker. Replies of runs that were left are dropped. */
export class ColumnClient {
  /** Whether it is computing. */
  isBusy = false;
  run = 0;
  readonly #worker: Worker;
  #buffers: Float64Array[] = [];

  constructor(listener: ColumnListener) {
    this.#worker = new Worker(new URL("./workers/column.worker.ts", import.meta.url), { type: "module" });
    this.#worker.onmessage = ({ data }: MessageEvent<ColumnReply>) => {
      if (data.run !== this.run) return;
      if (data.kind === "block") {
        listener.onBlock(data.first, data.samples, data.rows);
        this.#buffers.push(data.rows);
      } else if (data.kind === "progress") listener.onProgress(data.fraction);
      else if (data.kind === "spectrum") listener.onSpectrum(data);
      else {
        this.isBusy = false;
        listener.onDone();
      }
    };
  }

  start(settings: Settings): void {
    this.isBusy = true;
    this.#buffers = [];
    // Of reactive settings a plain copy: what can be changed by others is not cloned.
    this.#send({ kind: "start", run: ++this.run, settings: { ...settings, parameters: { ...settings.parameters } } });
  }

  advance(samples: number): void {
    this.isBusy = true;
    const buffers = this.#buffers;
    this.#buffers = [];
    this.#send({ kind: "advance", run: this.run, samples, buffers }, buffers.map(({ buffer }) => buffer));
  }

  stop(): void {
    this.#worker.terminate();
  }

  #send(request: ColumnRequest, transfer: Transferable[] = []): void {
    this.#worker.postMessage(request, transfer);
  }
}
