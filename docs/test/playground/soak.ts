import type { CDPSession, Page } from "puppeteer-core";

/** What Chromium holds for a page after its garbage is collected. */
export interface Held {
  /** Bytes of JavaScript objects of the page, and of its worker. */
  page: number;
  worker: number;
  /** Elements and texts of the document. */
  nodes: number;
}

export async function readHeld(page: Page): Promise<Held> {
  const heap = async (session: CDPSession): Promise<number> => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  const session = await page.createCDPSession();
  const [worker] = page.workers();
  const held = { page: await heap(session), worker: await heap(worker.client), nodes: (await page.metrics()).Nodes! };
  await session.detach();
  return held;
}
