import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { launch, type Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CHROMIUM } from "../browsers.ts";
import { busyTimes, type TraceEvent } from "./busy-times.ts";
import { serveStrictly } from "./csp.ts";
import { type Held, readHeld } from "./soak.ts";

/** How long the frames are traced, and how long the page runs (s). */
const TRACED = 20;
const SOAK = Number(process.env["SOAK_SECONDS"] ?? 600);
/** Growth that a page may show which does not grow: code that is compiled later, caches of the engine (bytes). */
const SLACK = 1e6;

const REPORT = new URL("../../playground/report.md", import.meta.url);
const { options } = CHROMIUM;
let server: Awaited<ReturnType<typeof serveStrictly>>;
beforeAll(async () => {
  server = await serveStrictly();
});
afterAll(() => server.close());

const wait = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const lines: string[] = [];
const tell = (line: string): void => {
  lines.push(line);
  console.log(line);
};

it("reports the main thread's time in a frame, and what is held over time", { timeout: (SOAK + 600) * 1000 }, async () => {
  const browser = await launch({ ...options, headless: true, protocolTimeout: 600_000 });
  const page: Page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const version = await browser.version();
  tell(`# The playground's report\n\n\`pnpm --dir docs playground:report\`, ${version}, ${cpus()[0].model}, ${cpus().length} cores; a window of 1280 × 900, software rendering.\n`);
  tell("| model | frames | median (ms) | 95 % (ms) | 99 % (ms) |\n| --- | --- | --- | --- | --- |");
  for (const model of ["jansen-rit", "wendling", "epileptor"]) {
    await page.goto(`${server.url}playground?model=${model}`, { waitUntil: "load" });
    await page.waitForSelector(".playground[data-state=running]", { timeout: 300_000 });
    await wait(5);
    await page.tracing.start({ categories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "toplevel"] });
    await wait(TRACED);
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] };
    const busy = busyTimes(traceEvents).sort((a, b) => a - b);
    const quantile = (q: number): string => busy[Math.min(busy.length - 1, Math.floor(q * busy.length))].toFixed(2);
    tell(`| ${model} | ${busy.length} | ${quantile(0.5)} | ${quantile(0.95)} | ${quantile(0.99)} |`);
    expect(busy.length).toBeGreaterThan(10);
  }
  tell("\nTime that the main thread computes in a frame, from a trace of 20 s at real time: tasks from one animation frame to the next, in time of the\nprocessor, so that other programs on the machine do not count.\n");

  await page.goto(`${server.url}playground`, { waitUntil: "load" });
  await page.waitForSelector(".playground[data-state=running]", { timeout: 300_000 });
  await wait(Math.min(30, SOAK / 4));
  const first = await readHeld(page);
  await wait(SOAK);
  const last = await readHeld(page);
  const row = (what: string, { page, worker, nodes }: Held): string => `| ${what} | ${(page / 1e6).toFixed(2)} | ${(worker / 1e6).toFixed(2)} | ${nodes} |`;
  tell(`| after | page (MB) | worker (MB) | nodes |\n| --- | --- | --- | --- |\n${row("the start", first)}\n${row(`${SOAK} s more`, last)}`);
  tell("\nJavaScript objects after a collection of garbage, of a Jansen–Rit column at real time.");
  await browser.close();
  writeFileSync(REPORT, `${lines.join("\n")}\n`);
  expect(last.page - first.page).toBeLessThan(SLACK);
  expect(last.worker - first.worker).toBeLessThan(SLACK);
});
