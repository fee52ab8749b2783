import type { Path } from "./bundle.ts";
import { differences } from "./compare.ts";
import type { Engine } from "./engine.ts";
import type { Run } from "./matrix.ts";
import { readResults, type Results } from "./results.ts";

/** Runs an engine on a path and compares what it prints. */
export async function runOf(engine: Engine, path: Path, committed: Results): Promise<Run> {
  try {
    const { version, lines } = await engine.run(path);
    const actual = readResults(lines);
    const items = new Set([...Object.keys(actual.hashes), "kernels"]);
    return { engine: engine.name, path, version, items, differences: differences(actual, committed, path, engine.hasWorkers) };
  } catch (error) {
    return { engine: engine.name, path, version: "", items: new Set(), differences: [], failure: (error as Error).message };
  }
}
