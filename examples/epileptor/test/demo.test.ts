import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parserOf } from "@concord/example-demo";
import { afterAll, describe, expect, it } from "vitest";
import { record } from "../src/recording.ts";
import { findSeizures } from "../src/seizures.ts";
import { SETTINGS } from "../src/settings.ts";

const DEMO = fileURLToPath(new URL("../dist/demo.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "demo-"));
afterAll(() => rmSync(folder, { recursive: true }));
const [picture, csv] = [join(folder, "picture.svg"), join(folder, "samples.csv")];
const demo = (...args: string[]) => spawnSync(process.execPath, [DEMO, ...args], { encoding: "utf8", env: { ...process.env, CI: "true" } });

describe("the demo", () => {
  it("tells when the seizure begins and ends, and draws it", () => {
    const { status, stdout, stderr } = demo("--out", picture, "--csv", csv);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/Regime +seizure from \d+ to \d+\n/);
    expect(stdout.trimEnd()).toMatch(/npx --yes pnpm@10\.34\.9 demo epileptor --seed 42 --duration 2500$/);
    expect(readFileSync(picture, "utf8")).toMatch(/^<svg .*<\/svg>\n$/s);
    const rows = readFileSync(csv, "utf8").split("\n");
    expect(rows[0]).toBe("time,potential,z");
    expect(rows.length).toBe(5002);
  });

  it.each(SETTINGS.suggestions)("shows with $options what it says: $regime", ({ options, regime }) => {
    const { z } = record(parserOf(SETTINGS).parse(options.split(" ")).options);
    expect(findSeizures(z).length === 0 ? "none" : "seizures").toBe(regime);
  });
});
