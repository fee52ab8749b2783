import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "bench-test-"));
afterAll(() => rmSync(folder, { recursive: true }));
const bench = (...args: string[]) => spawnSync(process.execPath, ["--import", "tsx", "src/bench.ts", ...args], { encoding: "utf8", cwd: join(import.meta.dirname, "..") });

describe("the command", () => {
  it("measures the groups that it is told, prints them and saves all figures", () => {
    const json = join(folder, "figures.json");
    const { status, stdout } = bench("--only", "cold-start", "--rounds", "15", "--json", json);
    expect(status).toBe(0);
    expect(stdout).toContain("Cold start");
    const { groups, rounds, machine } = JSON.parse(readFileSync(json, "utf8"));
    expect([groups.length, groups[0].measurements.length, rounds]).toEqual([1, 5, 15]);
    expect(machine.versions["Node.js"]).toBe(process.versions.node);
  });

  it("explains itself", () => {
    const { status, stdout } = bench("--help");
    expect(status).toBe(0);
    for (const option of ["--only <groups>", "--rounds <number>", "--json <file>", "euler-maruyama"]) expect(stdout).toContain(option);
  });

  it.each([
    [["--only", "rk5"], "There is no group rk5."],
    [["--rounds", "3"], "It must be an integer from 15 up."],
    [["--rounds", "many"], "It must be an integer from 15 up."],
    [["--fast"], "unknown option '--fast'"],
  ])("refuses %o", (args, message) => {
    const { status, stderr } = bench(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });
});
