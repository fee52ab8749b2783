import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const DEMO = fileURLToPath(new URL("../dist/demo.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "demo-"));
afterAll(() => rmSync(folder, { recursive: true }));
const picture = join(folder, "picture.svg");
const demo = (...args: string[]) => spawnSync(process.execPath, [DEMO, ...args], { encoding: "utf8", env: { ...process.env, CI: "true" } });

describe("the demo", () => {
  it("reports the alpha rhythm and draws it", () => {
    const { status, stdout, stderr } = demo("--seed", "7", "--seconds", "5", "--out", picture);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/Regime +alpha, 1\d\.\d Hz/);
    expect(stdout).toContain(picture);
    expect(stdout.trimEnd()).toMatch(/npx --yes pnpm@10\.34\.9 demo --seed 7 --seconds 5$/);
    expect(readFileSync(picture, "utf8")).toMatch(/^<svg .*<\/svg>\n$/s);
  });

  it("writes plain text where there is no terminal, also where CI makes libraries think that there is", () => {
    // oxlint-disable-next-line no-control-regex
    expect(demo("--seconds", "1", "--out", picture).stdout).not.toMatch(/\x1b/);
  });

  it("repeats itself by the options that it names", () => {
    const csv = join(folder, "samples.csv");
    const first = demo("--p", "150", "--C", "128", "--seconds", "2", "--out", picture, "--csv", csv);
    const samples = readFileSync(csv, "utf8");
    const options = first.stdout.trimEnd().split("demo ").at(-1)!.split(" ");
    expect(options).toEqual(["--seed", "42", "--seconds", "2", "--p", "150", "--C", "128"]);
    demo(...options, "--out", picture, "--csv", csv);
    expect(readFileSync(csv, "utf8") === samples).toBe(true);
    expect(samples.split("\n").slice(0, 2).join(" ")).toMatch(/^time_s,eeg_mV 0,\d+\.\d+$/);
    expect(samples.split("\n").length).toBe(2002);
  });

  it("takes options after --, as npm's users write them", () => {
    expect(demo("--", "--seconds", "1", "--out", picture).status).toBe(0);
  });

  it("stopped by Ctrl-C leaves no file, nor a part of one", async () => {
    const out = join(folder, "stopped.svg");
    const child = spawn(process.execPath, [DEMO, "--seconds", "3600", "--out", out], { stdio: "ignore" });
    await new Promise((resolve) => setTimeout(resolve, 500)); // far from the end, which takes ten seconds
    child.kill("SIGINT");
    const [, signal] = await once(child, "exit");
    expect(signal).toBe("SIGINT");
    expect(readdirSync(folder).filter((file) => file.includes("stopped"))).toEqual([]);
  });

  it("leaves no half of a file behind", () => {
    expect(readdirSync(folder).sort()).toEqual(["picture.svg", "samples.csv"]);
  });

  it("explains itself", () => {
    const { status, stdout } = demo("--help");
    expect(status).toBe(0);
    for (const option of ["--seed <integer>", "--seconds <number>", "--out <file>", "--csv <file>", "--p <number>", "--C <number>"]) {
      expect(stdout).toContain(option);
    }
  });

  it.each([
    [["--seed", "-1"], "A seed is a non-negative integer."],
    [["--seed", "1.5"], "A seed is a non-negative integer."],
    [["--seconds", "0"], "It must be a number from 1 to 3600."],
    [["--seconds", "many"], "It must be a number from 1 to 3600."],
    [["--seconds", ""], "It must be a number from 1 to 3600."],
    [["--std", "-22"], "It must be a number from 0 to 10000."],
    [["--C", "NaN"], "It must be a number from 0 to 10000."],
    [["--speed", "2"], "unknown option '--speed'"],
    [["more"], "too many arguments"],
    [["--seconds", "3600", "--out", join(picture, "x")], "cannot write"], // found before an hour is simulated
    [["--seconds", "3600", "--csv", join(folder, "nowhere", "x")], "cannot write"],
    [["--seconds", "1", "--out", ""], "cannot write"],
  ])("refuses %o", (args, message) => {
    const { status, stderr } = demo(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });
});
