import { execFileSync } from "node:child_process";
import type { Work } from "../../src/worker.ts";

const PROGRAMS: Record<string, string> = {
  "empty": "",
  "sigmoid": `import { sigmoid } from "@concord/sigmoid"; sigmoid(6);`,
  "rk4Step": `import { rk4Step } from "@concord/integrators"; rk4Step((y) => y, [1], 0, 0.1);`,
  "standardNormal": `import { defaultRng } from "@concord/rng"; defaultRng(42).standardNormal();`,
  "umbrella": `import { defaultRng, gaussianInput } from "@concord/models-utils"; gaussianInput(1, 220, 22, defaultRng(42));`,
};

/** A new process of Node.js: its start, an import, and the first result. */
export default function make(name: string): Work {
  return {
    answer: () => [0],
    batch: () => (execFileSync(process.execPath, ["--input-type=module", "--eval", PROGRAMS[name]], { cwd: import.meta.dirname }), 1),
  };
}
