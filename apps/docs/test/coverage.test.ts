import { readdirSync, readFileSync } from "node:fs";
import * as integrators from "@concord/integrators";
import * as libm from "@concord/libm";
import * as noise from "@concord/noise";
import * as rng from "@concord/rng";
import * as distributions from "@concord/rng/distributions";
import * as sigmoid from "@concord/sigmoid";
import { describe, expect, it } from "vitest";
import { PLOTS } from "../plots/index.ts";

const GUIDES = new URL("../pages/", import.meta.url);
const guide = (name: string): string => readFileSync(new URL(`guide/${name}.md`, GUIDES), "utf8");
const pages = (readdirSync(GUIDES, { recursive: true }) as string[]).filter((file) => file.endsWith(".md") && !file.startsWith("api"));

describe.each(Object.entries({ sigmoid, integrators, noise, rng, distributions, libm }))("the guide of %s", (name, exported) => {
  it("shows each public function and class", () => {
    const missing = Object.keys(exported).filter((function_) => !new RegExp(`\\b${function_}\\b`).test(guide(name)));
    expect(missing).toEqual([]);
  });

  it("has a formula, a plot and code in each part that shows a function", () => {
    expect(guide(name).split("$$").length).toBeGreaterThan(2);
    expect(guide(name)).toContain("<LivePlot");
  });
});

it("each plot is on a page, and each plot of a page exists", () => {
  const shown = pages.flatMap((page) => [...readFileSync(new URL(page, GUIDES), "utf8").matchAll(/<LivePlot name="([^"]+)"/g)].map(([, name]) => name));
  expect([...new Set(shown)].sort()).toEqual(Object.keys(PLOTS).sort());
});
