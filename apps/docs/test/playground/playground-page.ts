import { type Browser, launch, type Page } from "puppeteer-core";
import type { Engine } from "../browsers.ts";
import { serveStrictly } from "./csp.ts";
import { observe } from "./observe.ts";

/** The playground in a browser, under a strict policy, and what a modeller does there. */
export class PlaygroundPage {
  page!: Page;
  /** The site's address. */
  url!: string;
  /** What the page has complained of since it was opened. */
  readonly faults: string[] = [];
  readonly #engine: Engine;
  #server!: Awaited<ReturnType<typeof serveStrictly>>;
  #browser!: Browser;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async start(): Promise<void> {
    const { name, options } = this.#engine;
    if (options.executablePath === undefined) throw new Error(`${name} is not installed; on Debian: apt-get install chromium firefox-esr`);
    this.#server = await serveStrictly();
    this.url = this.#server.url;
    await this.launch();
    // Firefox tells that WebAssembly was refused, as it should be; the kernels' twins in JavaScript compute.
    const note = (fault: string): void => void (fault.includes("blocked WebAssembly") || this.faults.push(fault));
    this.page.on("console", (message) => message.type() === "error" && note(message.text()));
    this.page.on("pageerror", (error) => note(String((error as Error).message)));
    await this.page.setViewport({ width: 1280, height: 900 });
    await this.page.evaluateOnNewDocument(observe);
  }

  /** A new browser, which has held no pages, in the place of one that has. */
  async launch(): Promise<void> {
    await this.#browser?.close();
    this.#browser = await launch({ ...this.#engine.options, headless: true, protocolTimeout: 600_000 });
    this.page = await this.#browser.newPage();
    this.page.setDefaultTimeout(300_000);
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    this.#server?.close();
  }

  async open(query: string): Promise<void> {
    this.faults.length = 0;
    await this.page.goto(`${this.url}playground${query}`, { waitUntil: "load" });
    await this.page.waitForSelector(".playground:is([data-state=running], [data-state=still])");
  }

  press(what: string): Promise<void> {
    return this.page.$eval(`[data-do=${what}]`, (button) => (button as HTMLElement).click());
  }

  choose(what: string, value: string): Promise<string[]> {
    return this.page.select(`[data-set=${what}]`, value);
  }

  text(selector: string): Promise<string> {
    return this.page.$eval(selector, ({ textContent }) => textContent!.trim());
  }

  async waitForText(selector: string, pattern: string): Promise<void> {
    await this.page.waitForFunction((where, wanted) => new RegExp(wanted).test(document.querySelector(where)?.textContent ?? ""), {}, selector, pattern);
  }

  /** How many samples the column has computed. */
  end(): Promise<number> {
    return this.page.$eval(".playground", (root) => Number((root as HTMLElement).dataset["end"]));
  }

  /** The file that the page saves when a button is pressed. */
  async saved(what: string): Promise<{ name: string; type: string; text: string }> {
    await this.page.evaluate(() => void (window.saved.length = 0));
    await this.press(what);
    await this.page.waitForFunction(() => window.saved.length === 1 && window.saved[0].text !== "");
    return this.page.evaluate(() => window.saved[0]);
  }
}
