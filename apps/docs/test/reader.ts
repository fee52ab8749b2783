import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, launch, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "./browsers.ts";
import { ADDRESSES } from "./pages.ts";
import { BASE, DIST, serve } from "./serve.ts";

const AXE = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** What a page may weigh when it is opened for the first time, compressed: with its plots, and without. */
const BUDGETS = { plots: 440_000, none: 280_000 };

/** All guides, and of the reference, which is made by one program, a few. */
const PAGES = [...ADDRESSES.filter((address) => !address.startsWith("api/")), "api/", "api/integrators/functions/rk4Step", "api/rng/classes/RandomGenerator"];

/** Does in a browser what a reader does. */
export function readIn({ name, options }: Engine): void {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    server = await serve();
    if (options.executablePath === undefined) throw new Error(`${name} is not installed; on Debian: apt-get install chromium firefox-esr`);
    browser = await launch({ ...options, headless: true });
    page = await browser.newPage();
    page.on("console", (message) => void (message.type() === "error" && faults.push(message.text())));
    page.on("pageerror", (error) => void faults.push(String((error as Error).message)));
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** Opens a page and waits until its plots are drawn. */
  async function open(address: string): Promise<void> {
    faults.length = 0;
    await page.goto(server.url + address, { waitUntil: "load" });
    await page.addStyleTag({ content: "* { transition: none !important }" }); // so that a theme's colors are there at once
    await page.waitForFunction(() => [...document.querySelectorAll(".live-plot")].every((plot) => plot.querySelector(".live-plot-canvas svg") !== null));
  }

  describe.each(PAGES)("/%s", (address) => {
    it("renders without errors, wide and on a phone", async () => {
      await page.setViewport({ width: 1280, height: 900 });
      await open(address);
      expect(await page.$eval("h1", (heading) => heading.textContent)).toBeTruthy();
      await page.setViewport({ width: 390, height: 844 });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), "sideways scrolling").toBeLessThanOrEqual(0);
      await page.setViewport({ width: 1280, height: 900 });
      expect(faults).toEqual([]);
      expect(await page.$$(".live-plot-failure")).toEqual([]);
    });

    it("has no serious fault of accessibility, light and dark", async () => {
      await page.evaluate(AXE);
      for (const theme of ["light", "dark"]) {
        await page.evaluate((isDark) => document.documentElement.classList.toggle("dark", isDark), theme === "dark");
        const violations = await page.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } }).axe.run(document, { resultTypes: ["violations"] });
          return violations.map(({ id, impact, nodes }) => ({ id, impact, where: nodes.map(({ html }) => html.slice(0, 120)) }));
        });
        expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical"), theme).toEqual([]);
      }
      await page.evaluate(() => document.documentElement.classList.remove("dark"));
    });

    it("draws anew when a control is moved", async () => {
      const still = await page.evaluate(async () => {
        const frames = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
        const unmoved: string[] = [];
        for (const plot of document.querySelectorAll<HTMLElement>(".live-plot")) {
          const drawing = (): string => plot.querySelector(".live-plot-canvas")!.innerHTML + plot.querySelector("dl")?.textContent;
          const set = async (control: HTMLInputElement | HTMLSelectElement, value: string): Promise<void> => {
            const before = drawing();
            control.value = value;
            control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
            await frames();
            if (drawing() === before) unmoved.push(`${plot.dataset["plot"]}: ${plot.querySelector(`[for="${control.id}"]`)?.textContent} = ${value}`);
          };
          const moveInputs = async (): Promise<void> => {
            for (const control of plot.querySelectorAll<HTMLInputElement>("input")) {
              const { value } = control;
              await set(control, control.type === "number" ? "7" : value === control.max ? control.min : control.max);
              await set(control, value);
            }
          };
          await moveInputs();
          // Other choices may have other sliders.
          for (const select of plot.querySelectorAll("select")) {
            for (let choice = select.options.length - 1; choice >= 0; choice--) {
              if (String(choice) === select.value) continue;
              await set(select, String(choice));
              if (plot.dataset["plot"]!.startsWith("distributions/")) await moveInputs();
            }
          }
        }
        return unmoved;
      });
      expect(still).toEqual([]);
      expect(faults).toEqual([]);
    });

    it("weighs no more than its budget", async () => {
      const files = await page.evaluate(() => [location.href, ...performance.getEntriesByType("resource").map(({ name }) => name)]);
      const weights = [...new Set(files)].map((file) => weightOf(new URL(file).pathname));
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan((await page.$(".live-plot, .playground")) === null ? BUDGETS.none : BUDGETS.plots);
    });
  });

  it("follows the keyboard, the seed and the way back", async () => {
    await open("guide/sigmoid");
    const drawing = (): Promise<string> => page.$eval(".live-plot-canvas", (canvas) => canvas.innerHTML);
    const first = await drawing();
    await page.focus(".live-plot input[type=range]");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction((before) => document.querySelector(".live-plot-canvas")!.innerHTML !== before, {}, first);
    await page.click(".live-plot-reset");
    await page.waitForFunction((before) => document.querySelector(".live-plot-canvas")!.innerHTML === before, {}, first);

    await open("guide/rng");
    const walk = await drawing();
    await page.click(".live-plot-seed button");
    await page.waitForFunction((before) => document.querySelector(".live-plot-canvas")!.innerHTML !== before, {}, walk);
  });

  it("computes the number of the quick start's program", async () => {
    await open("quick-start");
    expect(await page.$eval(".live-plot-readings", ({ textContent }) => textContent)).toContain("10.201601056449311");
  });

  it("finds by its search", async () => {
    await open("");
    await page.click(".VPNavBarSearch button");
    await page.waitForSelector(".VPLocalSearchBox input");
    await page.type(".VPLocalSearchBox input", "ornstein");
    await page.addStyleTag({ content: "* { transition: none !important }" }); // so that a theme's colors are there at once
    await page.waitForFunction(() => [...document.querySelectorAll(".VPLocalSearchBox .result")].some(({ textContent }) => /Ornstein/i.test(textContent!)));
  });
}

/** Compressed, as a host sends it; fonts and pictures of pixels are compressed already. */
function weightOf(path: string): number {
  const file = path.slice(BASE.length);
  const bytes = readFileSync(join(DIST, file === "" || file.endsWith("/") ? `${file}index.html` : /\.\w+$/.test(file) ? file : `${file}.html`));
  return /\.(woff2?|png)$/.test(file) ? bytes.length : gzipSync(bytes).length;
}
