import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parserOf } from "@concord/example-demo";
import { afterAll, describe, expect, it } from "vitest";
import { record, SAMPLE_RATE } from "../src/recording.ts";
import { findRegime } from "../src/regime.ts";
import { SETTINGS } from "../src/settings.ts";

const DEMO = fileURLToPath(new URL("../dist/demo.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "demo-"));
afterAll(() => rmSync(folder, { recursive: true }));
const [picture, csv] = [join(folder, "picture.svg"), join(folder, "samples.csv")];
const demo = (...args: string[]) => spawnSync(process.execPath, [DEMO, ...args], { encoding: "utf8", env: { ...process.env, CI: "true" } });

describe("the demo", () => {
  it("tells what the column does, phase by phase, and draws it", () => {
    const { status, stdout, stderr } = demo("--out", picture, "--csv", csv);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/Regime +background\n +sporadic spikes, .*\n.*\n +low-voltage fast activity, .*\n +slow rhythm, 1\d\.\d Hz\n/);
    expect(stdout.trimEnd()).toMatch(/npx --yes pnpm@10\.34\.9 demo wendling --seed 42 --seconds 50$/);
    expect(readFileSync(picture, "utf8")).toMatch(/^<svg .*<\/svg>\n$/s);
    const rows = readFileSync(csv, "utf8").split("\n");
    expect(rows[0]).toBe("time_s,potential_mV,A_mV,B_mV,G_mV");
    expect(rows.length).toBe(50_002);
  });

  it.each(SETTINGS.suggestions)("shows with $options what it says: $regime", ({ options, regime }) => {
    const { potential } = record(parserOf(SETTINGS).parse(options.split(" ")).options);
    expect(findRegime(potential, SAMPLE_RATE).name).toBe(regime);
  });

  it("repeats itself by the options that it names", () => {
    const { stdout } = demo("--gains", "5,25,15", "--seconds", "2", "--out", picture);
    expect(stdout.trimEnd()).toMatch(/demo wendling --seed 42 --gains 5,25,15 --seconds 2$/);
  });

  it("refuses gains that are none", () => {
    const { status, stderr } = demo("--gains", "many", "--out", picture);
    expect([status, stderr.includes("It must be one of seizure, background, ")]).toEqual([1, true]);
  });
});
