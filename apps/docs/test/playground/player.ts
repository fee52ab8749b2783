import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../browsers.ts";
import { toQuery } from "../../playground/link.ts";
import { MODELS, type ModelName } from "../../playground/models/index.ts";
import { publishedLine } from "../../playground/models/published-line.ts";
import { computePicture } from "../../playground/picture.ts";
import { toTypeScript } from "../../playground/program.ts";
import { toPython } from "../../playground/recipe.ts";
import { defaultSettings, presetSettings, type Settings } from "../../playground/settings.ts";
import { sweepPoint, sweepValues } from "../../playground/sweep.ts";
import { PlaygroundPage } from "./playground-page.ts";
import { type Held, readHeld } from "./soak.ts";
import { table } from "./table.ts";

const NAMES = Object.keys(MODELS) as ModelName[];
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Does in a browser what a modeller does, under a strict policy. */
export function playIn(engine: Engine): void {
  const playground = new PlaygroundPage(engine);
  beforeAll(() => playground.start());
  afterAll(() => playground.stop());

  describe.each(NAMES)("a link of %s", (model) => {
    const own = { ...defaultSettings(model), seed: "2024", at: 9000 };
    const [parameter, { min, max }] = Object.entries(MODELS[model].parameters)[0];
    const cases: [string, Settings][] = [
      ["as published", defaultSettings(model)],
      ["of another seed, scheme and step, later", { ...own, scheme: MODELS[model].schemes[1], dt: MODELS[model].steps.at(-1)!, parameters: { ...own.parameters, [parameter]: min + (max - min) / 3 } }],
    ];
    it.each(cases)("%s gives the bits of Node.js", async (_, settings) => {
      await playground.open(toQuery(settings, true));
      expect(await playground.page.$eval(".playground", (root) => [(root as HTMLElement).dataset["state"], root.querySelector("[role=alert]") === null])).toEqual(["still", true]);
      const { name, type, text } = await playground.saved("csv");
      expect([name, type]).toEqual([`${model}.csv`, "text/csv"]);
      expect(sha256(text)).toBe(sha256(table(settings)));
      expect(playground.faults).toEqual([]);
    });

    it.each(MODELS[model].presets)("$label reads as is published", async (preset) => {
      await playground.open(toQuery(defaultSettings(model), true));
      if (preset.name !== MODELS[model].presets[0].name) {
        await playground.choose("preset", preset.name);
        await playground.page.waitForSelector(".playground[data-state=still]");
      }
      await playground.waitForText("[data-read=words]", `^${preset.regime}`);
      const { first, channels: [output, second] } = computePicture(presetSettings(defaultSettings(model), preset));
      const { words } = MODELS[model].read(output, second, first);
      await playground.page.waitForFunction((wanted) => document.querySelector("[data-read=words]")!.textContent === wanted, {}, words);
      expect(await playground.text("[data-read=published]")).toBe(publishedLine(preset.published));
      if (preset.published.frequency) {
        const [lowest, highest] = preset.published.frequency;
        const frequency = Number(/([\d.]+) Hz/.exec(await playground.text("[data-read=words]"))![1]);
        expect(frequency).toBeGreaterThan(lowest);
        expect(frequency).toBeLessThan(highest);
      }
    });
  });

  it("has no WebAssembly, which the policy refuses", async () => {
    await playground.open("");
    expect(await playground.page.evaluate(() => {
      try {
        new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
        return "allowed";
      } catch (error) {
        return (error as Error).name;
      }
    })).toBe("CompileError");
  });

  it("a slider asks for its column at once, and the frame after the reply shows it", async () => {
    await playground.open("");
    const { asked, late } = await playground.page.evaluate(async () => {
      const late: number[] = [];
      let asked = 0;
      const slider = document.querySelector<HTMLInputElement>("#playground-p")!;
      for (const value of [120, 180, 240]) {
        const before = window.sent.length;
        slider.value = String(value);
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        // The request went out within the event itself.
        asked += window.sent.length - before;
        const { run } = window.sent.at(-1)!;
        while (!window.drawn.some((drawing) => drawing.run === run)) await new Promise(requestAnimationFrame);
        late.push(window.drawn.find((drawing) => drawing.run === run)!.frame - window.replied.find((reply) => reply.run === run)!.frame);
      }
      return { asked, late };
    });
    expect(asked).toBe(3);
    expect(late.every((frames) => frames <= 1), `frames from reply to drawing: ${late.join(", ")}`).toBe(true);
    await playground.page.waitForFunction(() => location.search.includes("p=240"));
  });

  it("runs, pauses, steps and starts over", async () => {
    await playground.open("");
    await playground.page.waitForFunction(() => Number(document.querySelector<HTMLElement>(".playground")!.dataset["end"]) > 8100);
    await playground.waitForText("[data-read=speed]", "real time");
    await playground.press("run");
    await playground.waitForText("[role=status]", "^Paused");
    await playground.page.waitForFunction(() => /at=\d+/.test(location.search));
    await playground.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    const paused = await playground.end();
    await playground.press("step");
    await playground.page.waitForFunction((before) => document.querySelector<HTMLElement>(".playground")!.dataset["end"] === String(before + 40), {}, paused);
    // What is shown now is what its link shows.
    await playground.page.waitForFunction((at) => location.search.includes(`at=${at}`), {}, paused + 40);
    expect(sha256((await playground.saved("csv")).text)).toBe(sha256(table({ ...defaultSettings("jansen-rit"), at: paused + 40 })));
    await playground.press("next-seed");
    await playground.page.waitForFunction(() => location.search.includes("seed=43"));
    await playground.press("reset");
    await playground.page.waitForFunction(() => location.search.includes("seed=42") && location.search.includes("at=8000"));
    expect(playground.faults).toEqual([]);
  });

  it("figures that change do not move those beside them", async () => {
    await playground.open("");
    await playground.waitForText("[data-read=words]", "Hz");
    const places = await playground.page.evaluate(async () => {
      const found = new Set<string>();
      const readings = [...document.querySelectorAll("[data-read=time], [data-read=speed], [data-read=words]")];
      // The time and the speed change twice a second, the words with each spectrum.
      for (const start = performance.now(); performance.now() - start < 3000; await new Promise(requestAnimationFrame)) found.add(readings.map((reading) => reading.getBoundingClientRect().left).join(" "));
      return [...found];
    });
    expect(places.length).toBe(1);
  });

  it("changes the model, and its views and sliders with it", async () => {
    await playground.open("?at=8000");
    for (const [model, sliders, hasSigmoid] of [["epileptor", 9, false], ["wendling", 12, true], ["jansen-rit", 10, true]] as const) {
      await playground.choose("model", model);
      await playground.page.waitForFunction((wanted) => location.search.includes(`model=${wanted}`) && location.search.includes("at="), {}, model);
      const { first, channels: [output, second] } = computePicture(defaultSettings(model));
      await playground.page.waitForFunction((words) => document.querySelector("[data-read=words]")!.textContent === words, {}, MODELS[model].read(output, second, first).words);
      expect((await playground.page.$$(".playground-fields input[type=range]")).length).toBe(sliders);
      expect((await playground.page.$("[aria-label^='The sigmoid']")) !== null).toBe(hasSigmoid);
    }
    expect(playground.faults).toEqual([]);
  });

  it("says what is wrong with a link, and shows the defaults", async () => {
    await playground.open("?model=jansen-rit&p=many&dt=7");
    expect(await playground.text("[role=alert]")).toMatch(/defaults.*p must be a number from 0 to 500, got "many".*dt must be one of/s);
    expect(await playground.page.$eval("#playground-p", (slider) => (slider as HTMLInputElement).value)).toBe("220");
  });

  it("gives its programs, its link and its pictures", async () => {
    const settings = { ...defaultSettings("wendling"), at: 8123 };
    await playground.open(toQuery(settings, true));
    for (const [what, expected] of [["typescript", toTypeScript(settings)], ["python", toPython(settings)], ["link", playground.url + "playground" + toQuery(settings, true)]]) {
      await playground.press(what);
      await playground.page.waitForFunction((wanted) => document.querySelector<HTMLTextAreaElement>(".playground-code textarea")?.value === wanted, {}, expected);
    }
    const svg = await playground.saved("svg");
    expect(svg.type).toBe("image/svg+xml");
    expect(svg.text).toMatch(/^<svg .*<title>Wendling: sustained spikes.*<path.*<\/svg>$/s);
    expect(svg.text).not.toContain("var(");
    expect((await playground.saved("png")).text.slice(1, 4)).toBe("PNG");
    expect(playground.faults).toEqual([]);
  });

  it("sweeps a parameter on all cores, with the numbers of Node.js", async () => {
    const settings = { ...defaultSettings("jansen-rit"), dt: 1e-3 };
    await playground.open(toQuery(settings, true));
    await playground.press("sweep");
    await playground.waitForText(".playground-sweep [role=status]", "complete");
    expect(await playground.page.$eval(".playground-sweep progress", (bar) => [(bar as HTMLProgressElement).value, (bar as HTMLProgressElement).max])).toEqual([41, 41]);
    const rows = (await playground.saved("sweep-csv")).text.trimEnd().split("\n");
    expect(rows.length).toBe(42);
    for (const i of [0, 17, 40]) {
      const { value, lowest, highest, frequency } = sweepPoint(settings, "p", sweepValues(settings, "p", 41)[i]);
      // The spectrum uses the engine's sines, which are not the same in each; the samples are.
      expect(rows[i + 1].split(",").slice(0, 3)).toEqual([value, lowest, highest].map(String));
      const told = Number(rows[i + 1].split(",")[3]);
      expect(Number.isNaN(frequency) ? Number.isNaN(told) : Math.abs(told - frequency) < 1e-6).toBe(true);
    }
  });

  it("can be used from the keyboard", async () => {
    await playground.open("?model=jansen-rit&at=8000");
    await playground.page.focus("#playground-p");
    await playground.page.keyboard.press("ArrowRight");
    await playground.page.waitForFunction(() => location.search.includes("p=221"));
    const focused = new Set<string>();
    await playground.page.focus("[data-set=model]");
    for (let i = 0; i < 60; i++) {
      focused.add(await playground.page.evaluate(() => document.activeElement!.id || document.activeElement!.getAttribute("data-do") || document.activeElement!.getAttribute("data-set") || ""));
      await playground.page.keyboard.press("Tab");
    }
    for (const what of ["model", "preset", "run", "step", "reset", "speed", "playground-p", "playground-r", "noise", "scheme", "dt", "seed", "link", "csv", "sweep"]) expect(focused, what).toContain(what);
  });

  it("holds no more after it has run for a while", async () => {
    if (engine.name === "Firefox") return; // it does not tell what it holds
    // A browser that has not held other pages, which are kept for a while.
    await playground.launch();
    await playground.open("");
    await playground.choose("speed", "10");
    const run = async (): Promise<Held> => {
      const from = await playground.end();
      await playground.page.waitForFunction((until) => Number(document.querySelector<HTMLElement>(".playground")!.dataset["end"]) > until, {}, from + 60_000);
      return readHeld(playground.page);
    };
    // A minute of the column so that all code is compiled, and one more: ten of them, as the report has, would be long for a test.
    const [before, after] = [await run(), await run()];
    // A sixth of a byte for each of the 60 000 samples, of which each has 32.
    expect(after.page.data - before.page.data).toBeLessThan(1e4);
    expect(after.worker.data - before.worker.data).toBeLessThan(1e4);
    expect(after.page.detached).toBe(0);
    expect(after.listeners).toBe(before.listeners);
  });

  it("stands still for those who prefer it", async () => {
    if (engine.name === "Firefox") return; // its remote protocol has no such setting
    await playground.page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
    await playground.open("");
    expect(await playground.page.$eval(".playground", (root) => (root as HTMLElement).dataset["state"])).toBe("still");
    await playground.page.emulateMediaFeatures([]);
  });
}
