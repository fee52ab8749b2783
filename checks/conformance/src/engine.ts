import type { Path } from "./bundle.ts";

/** What an engine printed on one of the paths. */
export interface Output {
  version: string;
  lines: string[];
}

export interface Engine {
  name: string;
  /** What a person does to have it. */
  install: string;
  isInstalled(): boolean;
  /** Runs the program, and the sweeps where there are workers. */
  run(path: Path): Promise<Output>;
  hasWorkers: boolean;
}

/** After this long an engine hangs: the slowest, gjs, takes a minute on its own. */
export const TIMEOUT = 300_000;
