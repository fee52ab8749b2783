import type { CDPSession, Page } from "puppeteer-core";

/** Bytes of a page or a worker after its garbage is collected. */
export interface Heap {
  /** Objects, arrays, closures, strings and numbers: what a program holds. */
  data: number;
  /** What the engine makes of the program, and makes anew as it learns which functions are hot. */
  code: number;
  /** What the browser holds for it: the document, buffers of arrays, the timeline of performance. */
  native: number;
  /** Elements that are in no document and yet held. */
  detached: number;
}

/** What Chromium holds for a page. */
export interface Held {
  page: Heap;
  worker: Heap;
  /** Elements and texts. */
  nodes: number;
  listeners: number;
}

export async function readHeld(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  const [worker] = page.workers();
  const held = { page: await readHeap(session), worker: await readHeap(worker.client) };
  await session.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners: listeners } = await session.send("Memory.getDOMCounters");
  await session.detach();
  return { ...held, nodes, listeners };
}

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
  strings: string[];
}

/** A snapshot is of one moment; the engine's own figure holds what frames made since the collection. */
async function readHeap(session: CDPSession): Promise<Heap> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", keep);
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", keep);
  const { snapshot: { meta }, nodes, strings } = JSON.parse(chunks.join("")) as Snapshot;
  const [type, name, size, detachedness] = ["type", "name", "self_size", "detachedness"].map((field) => meta.node_fields.indexOf(field));
  const heap = { data: 0, code: 0, native: 0, detached: 0 };
  for (let i = 0; i < nodes.length; i += meta.node_fields.length) {
    const kind = meta.node_types[0][nodes[i + type]];
    heap[kind === "code" || kind === "native" ? kind : "data"] += nodes[i + size];
    // Vue keeps one template in which it parses HTML.
    if (nodes[i + detachedness] === 2 && strings[nodes[i + name]] !== "<template>") heap.detached++;
  }
  return heap;
}

/** How much values grow from one to the next: the median, so that what the engine drops at once, now and then, does not hide what grows. */
export function growth(values: readonly number[]): number {
  const steps = values.slice(1).map((value, i) => value - values[i]).sort((a, b) => a - b);
  return (steps[(steps.length - 1) >> 1] + steps[steps.length >> 1]) / 2;
}
