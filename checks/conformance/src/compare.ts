import { COUNTS, sweepBy } from "../program/sweep/counts.ts";
import type { Path } from "./bundle.ts";
import type { Results } from "./results.ts";

const SWEEPS = COUNTS.map(sweepBy);

/** A row of the matrix that differs in one run. */
export interface Difference {
  item: string;
  message: string;
}

/** Rows of the matrix: the items, the sweep by each number of workers, and what was started of WebAssembly. */
export function rows(committed: Results): string[] {
  return [...Object.keys(committed.hashes), ...SWEEPS, "kernels"];
}

/** In what a run differs from the committed results; kernels have to be started on the one path and must not be on the other. */
export function differences(actual: Results, committed: Results, path: Path, hasWorkers: boolean): Difference[] {
  const hashes = hasWorkers ? { ...committed.hashes, ...Object.fromEntries(SWEEPS.map((item) => [item, committed.hashes.sweep])) } : committed.hashes;
  const found: Difference[] = [];
  for (const item of new Set([...Object.keys(hashes), ...Object.keys(actual.hashes)])) {
    if (actual.hashes[item] !== hashes[item]) found.push({ item, message: `${actual.hashes[item] ?? "not computed"}, committed: ${hashes[item] ?? "nothing"}` });
  }
  for (const part of hasWorkers ? ["program", "sweep"] : ["program"]) {
    const expected = JSON.stringify(path === "wasm" ? committed.kernels[part] : []);
    const started = JSON.stringify(actual.kernels[part]);
    if (started !== expected) found.push({ item: "kernels", message: `the ${part} started ${started ?? "nothing and did not end"}, expected: ${expected}` });
  }
  return found;
}
