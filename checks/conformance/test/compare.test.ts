import { describe, expect, it } from "vitest";
import { differences, rows } from "../src/compare.ts";
import { complaints, matrix, type Run } from "../src/matrix.ts";
import { readResults, type Results } from "../src/results.ts";

const A = "a".repeat(64);
const B = "b".repeat(64);
const COMMITTED: Results = { hashes: { exp: A, sweep: B }, kernels: { program: ["sigmoid"], sweep: ["sigmoid"] } };
const PROGRAM = [`${A}  exp`, `${B}  sweep`];
const WASM = [...PROGRAM, 'kernels of program: ["sigmoid"]'];
const JS = [...PROGRAM, "kernels of program: []"];
const SWEEPS = [`${B}  sweep by 1 worker`, `${B}  sweep by 2 workers`, `${B}  sweep by 8 workers`];

describe("an engine", () => {
  it("passes with the committed hashes, on both paths", () => {
    expect(itemsThatDiffer(WASM, "wasm")).toEqual([]);
    expect(itemsThatDiffer(JS, "js")).toEqual([]);
  });

  it("fails with another hash, without one, and with one that is not committed", () => {
    expect(itemsThatDiffer([`${B}  exp`, ...WASM.slice(1)], "wasm")).toEqual(["exp"]);
    expect(itemsThatDiffer(WASM.slice(1), "wasm")).toEqual(["exp"]);
    expect(itemsThatDiffer([`${A}  log`, ...WASM], "wasm")).toEqual(["log"]);
  });

  it("fails if it did not take the path it was to take", () => {
    expect(itemsThatDiffer(JS, "wasm")).toEqual(["kernels"]);
    expect(itemsThatDiffer(WASM, "js")).toEqual(["kernels"]);
  });

  it("fails if it did not come to the end", () => {
    expect(itemsThatDiffer(PROGRAM, "js")).toEqual(["kernels"]);
  });

  it("that has workers fails without their sweeps, with another result, and if they took another path", () => {
    expect(itemsThatDiffer([...WASM, ...SWEEPS, 'kernels of sweep: ["sigmoid"]'], "wasm", true)).toEqual([]);
    expect(itemsThatDiffer([...WASM, `${A}  sweep by 1 worker`, ...SWEEPS.slice(1), 'kernels of sweep: ["sigmoid"]'], "wasm", true)).toEqual(["sweep by 1 worker"]);
    expect(itemsThatDiffer([...WASM, ...SWEEPS, "kernels of sweep: []"], "wasm", true)).toEqual(["kernels"]);
    expect(itemsThatDiffer(WASM, "wasm", true)).toHaveLength(4);
  });
});

describe("the matrix", () => {
  const run: Run = { engine: "Node 20", path: "wasm", version: "20.1.0", items: new Set(["exp"]), differences: [] };
  const runs: Run[] = [run, { ...run, path: "js", differences: [{ item: "exp", message: "other" }] }];

  it("has a row for each item and a sign for each path", () => {
    expect(rows(COMMITTED)).toEqual(["exp", "sweep", "sweep by 1 worker", "sweep by 2 workers", "sweep by 8 workers", "kernels"]);
    expect(matrix(["exp"], runs)).toMatch(/Node 20.*20\.1\.0.*wasm js.*exp │ ✓ +✗/s);
  });

  it("is followed by what differs and what failed", () => {
    expect(complaints([...runs, { ...run, engine: "jsc", failure: "did not end" }])).toEqual(["✗ Node 20, js: exp: other", "✗ jsc, wasm: did not end"]);
  });
});

function itemsThatDiffer(lines: string[], path: "wasm" | "js", hasWorkers = false): string[] {
  return differences(readResults(["a line that the engine says by itself", ...lines]), COMMITTED, path, hasWorkers).map(({ item }) => item);
}
