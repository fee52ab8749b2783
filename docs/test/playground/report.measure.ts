import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { type Browser, launch, type Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CHROMIUM } from "../browsers.ts";
import { busyTimes, type TraceEvent } from "./busy-times.ts";
import { serveStrictly } from "./csp.ts";
import { type Held, readHeld } from "./soak.ts";

/** How long the frames are traced, and how long the page runs (s). */
const TRACED = 20;
const SOAK = 600;
/** The first seconds, in which code is compiled, do not count. */
const WARM_UP = 30;
/** Growth that a page may show which does not grow: code that is compiled later, caches of the engine (bytes). */
const SLACK = 1e6;

const REPORT = new URL("../../playground/report.md", import.meta.url);
let server: Awaited<ReturnType<typeof serveStrictly>>;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  server = await serveStrictly();
  browser = await launch({ ...CHROMIUM.options, headless: true, protocolTimeout: 600_000 });
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const wait = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

async function open(model: string): Promise<void> {
  await page.goto(`${server.url}playground?model=${model}`, { waitUntil: "load" });
  await page.waitForSelector(".playground[data-state=running]", { timeout: 300_000 });
}

it("frames: how long the main thread computes in each", { timeout: 600_000 }, async () => {
  const rows: string[] = [];
  const medians: number[] = [];
  for (const model of ["jansen-rit", "wendling", "epileptor"]) {
    await open(model);
    await wait(5);
    await page.tracing.start({ categories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "toplevel"] });
    await wait(TRACED);
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] };
    const busy = busyTimes(traceEvents).sort((a, b) => a - b);
    const [median, most, nearlyAll] = [0.5, 0.95, 0.99].map((q) => busy[Math.floor(q * busy.length)]);
    rows.push(`| ${model} | ${busy.length} | ${[median, most, nearlyAll].map((time) => time.toFixed(2)).join(" | ")} |`);
    medians.push(median);
  }
  await report("Frames", `Time that the main thread computes in a frame, from a trace of ${TRACED} s at real time: tasks from one animation frame to the next, in time of
the processor, so that other programs on the machine do not count; the drawing of the canvases, without a graphics processor, does.

| model | frames | median (ms) | 95 % (ms) | 99 % (ms) |
| --- | --- | --- | --- | --- |
${rows.join("\n")}`);
  expect(Math.max(...medians)).toBeLessThan(6);
});

it("memory: what is held after ten minutes", { timeout: (SOAK + 600) * 1000 }, async () => {
  // A window that has not held other pages, which browsers keep for a while.
  await browser.close();
  browser = await launch({ ...CHROMIUM.options, headless: true, protocolTimeout: 600_000 });
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await open("jansen-rit");
  await wait(WARM_UP);
  const first = await readHeld(page);
  await wait(SOAK);
  const last = await readHeld(page);
  const row = (what: string, { page, worker, nodes }: Held): string => `| ${what} | ${(page / 1e6).toFixed(2)} | ${(worker / 1e6).toFixed(2)} | ${nodes} |`;
  await report("Memory", `JavaScript objects after a collection of garbage, of a Jansen–Rit column at real time.

| after | page (MB) | worker (MB) | nodes |
| --- | --- | --- | --- |
${row(`${WARM_UP} s`, first)}
${row(`${SOAK} s more`, last)}`);
  expect(last.page - first.page).toBeLessThan(SLACK);
  expect(last.worker - first.worker).toBeLessThan(SLACK);
});

/** Prints a section of the report, and puts it in the place of the one before. */
async function report(title: string, text: string): Promise<void> {
  const head = `# The playground's report\n\n\`pnpm --dir docs playground:report\` in ${await browser.version()}, ${cpus()[0].model}, ${cpus().length} cores; a window of 1280 × 900.\n`;
  const others = existsSync(REPORT) ? readFileSync(REPORT, "utf8").split(/^(?=## )/m).slice(1).filter((section) => !section.startsWith(`## ${title}\n`)) : [];
  const sections = [...others.map((section) => section.trimEnd()), `## ${title}\n\n${text}`].sort();
  writeFileSync(REPORT, `${head}\n${sections.join("\n\n")}\n`);
  console.log(`${title}\n\n${text}`);
}
