import { readFileSync, writeFileSync } from "node:fs";
import { asyncBufferFromFile, parquetMetadataAsync } from "hyparquet";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pointAt } from "../src/point.ts";
import { readTable, tableStudy } from "../src/read-table.ts";
import { Simulator } from "../src/simulator.ts";
import { fingerprint } from "../src/study.ts";
import { writeTable } from "../src/table.ts";
import { digest, sweep, temporaryFolder } from "./program.ts";
import { study } from "./studies.ts";

const folder = temporaryFolder();
const inFolder = (name: string): string => join(folder, name);
const small = study({ seconds: 1, transient: 0.5, axes: [{ name: "C", from: 100, to: 300, count: 3 }, { name: "p", from: 0, to: 300, count: 4 }] });
const OPTIONS = ["--grid", "C=100:300:3", "p=0:300:4", "--seconds", "1", "--transient", "0.5"];

describe("a table", () => {
  it("has a row for each point, with its parameters and what was measured", async () => {
    const out = inFolder("small.parquet");
    expect(sweep(...OPTIONS, "--out", out).status).toBe(0);
    const results = new Simulator(small, 1).simulate(0, 12);
    const rows = await readTable(out);
    expect(rows.map(({ k }) => k)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    rows.forEach((row, k) => {
      const [frequency, lowest, highest] = results.subarray(3 * k);
      const [C, p] = pointAt(small, k).values;
      const isRest = highest - lowest < 1.5;
      expect(row).toMatchObject({ C, p, lowest, highest, amplitude: highest - lowest, frequency: isRest || Number.isNaN(frequency) ? null : frequency });
      expect(row.regime === "rest").toBe(isRest);
    });
    expect(new Set(rows.map(({ regime }) => regime)).size).toBeGreaterThan(1);
    expect(await tableStudy(out)).toEqual({ sweep: fingerprint(small), study: small });
  });

  it("has these bytes in every version of Node.js", () => {
    const out = inFolder("golden.parquet");
    expect(sweep("--grid", "C=60:400:16", "p=20:380:16", "--out", out).status).toBe(0);
    // Computed by Node.js 20.20.2, 22.23.3 and 24.21.0. Continuous integration tests with 20, a release with 24.
    expect(digest(out)).toBe("14c27dab93748ff87ad61d6bed05c32c00d8efcdcedfda1d58fd7f8d8688fe8a");
  });

  it("of a random design has other values for each point", async () => {
    const out = inFolder("random.parquet");
    expect(sweep("--random", "50", "--range", "C=50:500", "p=0:400", "--seconds", "0.1", "--out", out).status).toBe(0);
    const rows = await readTable(out);
    const random = study({ design: "random", points: 50, axes: [{ name: "C", from: 50, to: 500 }, { name: "p", from: 0, to: 400 }] });
    expect(rows.map(({ C, p }) => [C, p])).toEqual(Array.from({ length: 50 }, (_, k) => pointAt(random, k).values));
  });

  it("tells what diverged", async () => {
    const out = inFolder("diverged.parquet");
    // A time step of 0.1 s is beyond the scheme's stability at rates of 100/s.
    expect(sweep("--grid", "p=0:1:2", "--dt", "0.1", "--seconds", "100", "--out", out).status).toBe(0);
    expect((await readTable(out))[0]).toMatchObject({ regime: "diverged", frequency: null, amplitude: null, lowest: null, highest: null });
  });

  it("of many points is written a group of rows at a time", async () => {
    const out = inFolder("many.parquet");
    const many = { ...small, axes: [{ name: "p", from: 0, to: 1, count: 40_000 }], points: 40_000 };
    writeTable(out, many, (function* () { for (let k = 0; k < 40_000; k++) yield [k, 0, k]; })());
    const { row_groups } = await parquetMetadataAsync(await asyncBufferFromFile(out));
    expect(row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([16384, 16384, 7232]);
    const rows = await readTable(out);
    expect([rows.length, rows[39_999].amplitude, rows[39_999].p]).toEqual([40_000, 39_999, 1]);
  });
});

describe("a map", () => {
  const table = inFolder("map.parquet");
  sweep(...OPTIONS, "--out", table);

  it.each(["frequency", "amplitude", "regime"])("shows the %s as a picture of its own", (value) => {
    const out = inFolder(`${value}.svg`);
    expect(sweep("map", table, "--value", value, "--out", out)).toMatchObject({ status: 0, stdout: `${out}\n`, stderr: "" });
    const svg = readFileSync(out, "utf8");
    expect(svg).toMatch(/^<svg .*<\/svg>\n$/s);
    expect(svg).toContain(value);
    expect(svg).not.toMatch(/NaN|undefined/);
    const colours = new Set([...svg.matchAll(/ fill="([^"]+)"/g)].map(([, colour]) => colour));
    expect(colours.size).toBeGreaterThan(3);
  });

  it("has a dot for each point of a random design", () => {
    const [random, out] = [inFolder("dots.parquet"), inFolder("dots.svg")];
    sweep("--random", "50", "--range", "C=50:500", "p=0:400", "--seconds", "0.5", "--out", random);
    expect(sweep("map", random, "--out", out).status).toBe(0);
    expect(readFileSync(out, "utf8").match(/<circle/g)).toHaveLength(50);
  });

  it("wants two axes, and a table", () => {
    const line = inFolder("line.parquet");
    sweep("--grid", "p=0:1:3", "--seconds", "0.1", "--out", line);
    expect(sweep("map", line, "--out", inFolder("line.svg"))).toMatchObject({ status: 1, stderr: `error: a map has two axes, and ${line} has 1\n` });
    writeFileSync(inFolder("no.parquet"), "no");
    expect(sweep("map", inFolder("no.parquet"), "--out", inFolder("no.svg")).stderr).toContain("is not the table of a sweep");
  });
});
