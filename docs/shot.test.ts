import { writeFileSync } from "node:fs";
import { launch } from "puppeteer-core";
import { it } from "vitest";
import { CHROMIUM } from "./test/browsers.ts";
import { serve } from "./test/serve.ts";
it("shoots plots", async () => {
  const server = await serve();
  const browser = await launch({ ...CHROMIUM.options, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: Number(process.env.W ?? 1280), height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: process.env.THEME ?? "light" }]);
  let html = "";
  for (const path of process.env.SHOTS!.split(" ")) {
    await page.goto(server.url + path, { waitUntil: "load" });
    await page.waitForFunction(() => [...document.querySelectorAll(".live-plot")].every((p) => p.querySelector("svg")));
    await new Promise((r) => setTimeout(r, 400));
    if (process.env.FULL) { await page.screenshot({ path: `/tmp/ep/full-${path.replaceAll("/", "_")}.png`, clip: { x: 0, y: Number(process.env.Y ?? 0), width: Number(process.env.W ?? 1280), height: 1400 }, captureBeyondViewport: true }); continue; }
    let i = 0;
    for (const figure of await page.$$(".live-plot, .bench-group, .scheme-table")) {
      const file = `/tmp/ep/fig-${path.replaceAll("/", "_")}-${i++}.png`;
      await figure.screenshot({ path: file });
      html += `<img src="${file}" style="width:440px;vertical-align:top;margin:2px">`;
    }
  }
  const sheet = await browser.newPage();
  writeFileSync("/tmp/ep/sheet.html", html);
  await sheet.setViewport({ width: 1350, height: 800 });
  await sheet.goto("file:///tmp/ep/sheet.html");
  await sheet.screenshot({ path: `/tmp/ep/sheet-${process.env.NAME}.png`, fullPage: true });
  await browser.close();
  server.close();
});
