import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const DEMO = fileURLToPath(new URL("../dist/demo.js", import.meta.url));
const picture = join(mkdtempSync(join(tmpdir(), "demo-")), "picture.svg");
const demo = (...args: string[]) => spawnSync(process.execPath, [DEMO, ...args], { encoding: "utf8" });

describe("the demo", () => {
  it("reports the alpha rhythm and draws it", () => {
    const { status, stdout, stderr } = demo("--seed", "7", "--seconds", "5", "--out", picture);
    expect([status, stderr]).toEqual([0, ""]);
    const [, frequency] = /Dominant frequency: ([\d.]+) Hz/.exec(stdout) ?? [];
    expect(Number(frequency)).toBeGreaterThan(8);
    expect(Number(frequency)).toBeLessThan(13);
    expect(stdout).toContain("seed 7");
    expect(readFileSync(picture, "utf8")).toMatch(/^<svg .*<\/svg>\n$/s);
  });

  it("explains itself", () => {
    const { status, stdout } = demo("--help");
    expect(status).toBe(0);
    for (const option of ["--seed <integer>", "--seconds <number>", "--out <file>"]) expect(stdout).toContain(option);
  });

  it.each([
    [["--seed", "-1"], "A seed is a non-negative integer."],
    [["--seed", "1.5"], "A seed is a non-negative integer."],
    [["--seconds", "0"], "The simulated time is a number from 1 to 3600."],
    [["--seconds", "many"], "The simulated time is a number from 1 to 3600."],
    [["--seconds", ""], "The simulated time is a number from 1 to 3600."],
    [["--speed", "2"], "unknown option '--speed'"],
    [["more"], "too many arguments"],
    [["--seconds", "1", "--out", join(picture, "x")], "the picture cannot be written"],
  ])("refuses %o", (args, message) => {
    const { status, stderr, stdout } = demo(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stdout).toBe("");
  });
});
