import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** What a long run of steps does to the heap. */
export interface Memory {
  kind: string;
  steps: number;
  /** Part of the time that the garbage collector took. */
  collecting: number;
  /** Collections of the whole heap; those of its youngest part are cheap and many. */
  markSweeps: number;
  /** Bytes per step that are still there at the end. */
  growth: number;
}

const KINDS = ["rk4StepInto", "eulerMaruyamaStepInto", "rk4Step, number[]", "rk4Step, Float64Array", "eulerMaruyamaStep, number[]"];

export function measureMemory(steps: number): Memory[] {
  const worker = join(import.meta.dirname, "memory-worker.ts");
  return KINDS.map((kind) => {
    const printed = execFileSync(process.execPath, ["--import", "tsx", "--expose-gc", worker, String(steps), kind], { encoding: "utf8", cwd: import.meta.dirname });
    return JSON.parse(printed);
  });
}
