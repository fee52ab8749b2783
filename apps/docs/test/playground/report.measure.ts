import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { type Browser, launch, type Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CHROMIUM } from "../browsers.ts";
import { busyTimes, type TraceEvent } from "./busy-times.ts";
import { serveStrictly } from "./csp.ts";
import { growth, type Held, readHeld } from "./soak.ts";

/** How long the frames are traced (s), and how often and how many times what is held is read (s). */
const TRACED = 20;
const INTERVAL = 60;
const READINGS = 11;
/**
 * Bytes a minute. The smallest object has 12 bytes: one that is kept for each reading of the time, twice a second, would be 1440 a
 * minute, one for each frame 43 200. What is below is 1.4 MB in a day at most.
 */
const GROWTH = 1000;
/** Bytes. The browser's timeline of performance keeps 150 shifts of the layout and 200 long tasks, of less than 500 bytes each, and then no more. */
const TIMELINE = 200_000;
const WHERE = ["page", "worker"] as const;
/** Texts of readings that were replaced since the collection. */
const REPLACED = 4;

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

async function open(model: string, on: Page = page): Promise<void> {
  await on.goto(`${server.url}playground?model=${model}`, { waitUntil: "load" });
  await on.waitForSelector(".playground[data-state=running]", { timeout: 300_000 });
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

it("memory: what is held from the first minute to the eleventh", { timeout: (READINGS * INTERVAL + 1200) * 1000 }, async () => {
  await browser.close();
  // Windows that have not held other pages, which browsers keep for a while. Without compilers the engine makes no code of its own.
  const kinds = [{ name: "with V8's compilers", args: [], query: "" }, { name: "without them", args: ["--js-flags=--jitless"], query: "&dt=0.001" }];
  const browsers = await Promise.all(kinds.map(({ args }) => launch({ ...CHROMIUM.options, args: [...CHROMIUM.options.args!, ...args], headless: true, protocolTimeout: 600_000 })));
  [browser] = browsers;
  const pages = await Promise.all(browsers.map((each) => each.newPage()));
  const held: Held[][] = [[], []];
  for (const [i, each] of pages.entries()) {
    await each.setViewport({ width: 1280, height: 900 });
    await open("jansen-rit" + kinds[i].query, each);
  }
  const start = performance.now() / 1000;
  for (let reading = 1; reading <= READINGS; reading++) {
    // On a busy machine a reading takes a while.
    await wait(Math.max(0, start + reading * INTERVAL - performance.now() / 1000));
    for (const [i, each] of pages.entries()) held[i].push(await readHeld(each));
  }
  await browsers[1].close();

  const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
  const sections = kinds.map(({ name }, i) => {
    const rows = held[i].map(({ page, worker, nodes, listeners }, k) => `| ${k + 1} | ${[page.data, page.code, page.native, worker.data, worker.code, worker.native].map(kB).join(" | ")} | ${nodes} | ${page.detached} | ${listeners} |`);
    const [objects, code] = (["data", "code"] as const).map((what) => WHERE.map((where) => `of the ${where} ${kB(slope(held[i], where, what))} kB`).join(", "));
    return `A Jansen–Rit column at real time, ${name}${i === 1 ? ", at steps of 1 ms" : ""}. Growth a minute: objects ${objects}; code ${code}.

| minute | page: objects (kB) | code | native | worker: objects | code | native | nodes | detached | listeners |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}`;
  });
  await report("Memory", `From snapshots of the heap, each after a collection of garbage: what the program holds (objects, arrays, closures, strings), what the engine
makes of the program (code), and what the browser holds for it (native: the document, buffers, the first entries of its timeline of
performance). The histories have their full length from the first picture on. Objects stay; code grows while the engine still compiles,
and without its compilers it stays as well. Now and then it drops code
that is not used, and some objects with it; growth is the median of the steps from minute to minute.

${sections.join("\n\n")}`);

  for (const readings of held) {
    for (const where of WHERE) {
      expect(slope(readings, where, "data"), `objects of the ${where}`).toBeLessThan(GROWTH);
      expect(readings.at(-1)![where].native - readings[0][where].native, `native of the ${where}`).toBeLessThan(TIMELINE);
    }
    expect(readings.map(({ page }) => page.detached)).toEqual(readings.map(() => 0));
    expect(new Set(readings.map(({ listeners }) => listeners)).size).toBe(1);
    expect(readings.at(-1)!.nodes - readings[0].nodes).toBeLessThanOrEqual(REPLACED);
  }
  for (const where of WHERE) expect(slope(held[1], where, "code"), `code of the ${where}`).toBeLessThan(GROWTH);
});

/** Bytes a minute. */
function slope(readings: readonly Held[], where: (typeof WHERE)[number], what: "data" | "code"): number {
  return growth(readings.map((held) => held[where][what])) / (INTERVAL / 60);
}

/** Prints a section of the report, and puts it in the place of the one before. */
async function report(title: string, text: string): Promise<void> {
  const head = `# The playground's report\n\n\`pnpm --dir apps/docs playground:report\` in ${await browser.version()}, ${cpus()[0].model}, ${cpus().length} cores; a window of 1280 × 900.\n`;
  const others = existsSync(REPORT) ? readFileSync(REPORT, "utf8").split(/^(?=## )/m).slice(1).filter((section) => !section.startsWith(`## ${title}\n`)) : [];
  const sections = [...others.map((section) => section.trimEnd()), `## ${title}\n\n${text}`].sort();
  writeFileSync(REPORT, `${head}\n${sections.join("\n\n")}\n`);
  console.log(`${title}\n\n${text}`);
}
