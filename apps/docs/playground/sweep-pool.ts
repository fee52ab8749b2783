import type { Settings } from "./settings.ts";
import type { SweepReply, SweepRequest } from "./workers/messages.ts";

/** Computes a sweep on all cores, and tells each point as it comes. */
export class SweepPool {
  readonly #workers: Worker[];

  constructor(settings: Settings, name: string, values: readonly number[], onPoint: (point: SweepReply) => void) {
    const plain = { ...settings, parameters: { ...settings.parameters } };
    let next = 0;
    this.#workers = Array.from({ length: Math.min(navigator.hardwareConcurrency || 2, values.length) }, () => {
      const worker = new Worker(new URL("./workers/sweep.worker.ts", import.meta.url), { type: "module" });
      const ask = (): void => {
        const index = next++;
        if (index < values.length) worker.postMessage({ settings: plain, name, index, value: values[index] } satisfies SweepRequest);
        else worker.terminate();
      };
      worker.onmessage = ({ data }: MessageEvent<SweepReply>) => {
        onPoint(data);
        ask();
      };
      ask();
      return worker;
    });
  }

  get cores(): number {
    return this.#workers.length;
  }

  stop(): void {
    for (const worker of this.#workers) worker.terminate();
  }
}
