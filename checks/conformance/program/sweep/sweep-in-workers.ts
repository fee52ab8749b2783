import { digest } from "../digest.ts";
import { printHash, printKernels } from "../print.ts";
import { COUNTS, sweepBy } from "./counts.ts";
import { LEGS, type Progress } from "./leg.ts";
import { outcome, startOfSweep } from "./sweep.ts";

/** What a worker answers: how far a simulation came, and the kernels that the worker has started. */
export interface Answer {
  progress: Progress;
  kernels: readonly string[];
}

/** A worker as the sweep sees it, in whichever engine. */
export interface SweepWorker {
  ask(progress: Progress): Promise<Answer>;
  end(): void;
}

/** Prints the hash of the sweep by each number of workers. */
export async function printSweeps(start: () => SweepWorker): Promise<void> {
  const kernels = new Set<string>();
  for (const count of COUNTS) {
    const workers = Array.from({ length: count }, start);
    printHash(sweepBy(count), digest(await sweepInWorkers(workers, kernels)));
    for (const worker of workers) worker.end();
  }
  if (kernels.size !== 1) throw new Error(`workers started different kernels: ${[...kernels].join(" | ")}`);
  printKernels("sweep", JSON.parse([...kernels][0]));
}

/** After each leg a simulation goes on in the next worker; its stream travels as a posted object, then as JSON. */
async function sweepInWorkers(workers: readonly SweepWorker[], kernels: Set<string>): Promise<unknown> {
  const simulations = startOfSweep().map(async (progress) => {
    for (let i = 0; i < LEGS; i++) {
      if (i === LEGS - 1) progress = { ...progress, rng: JSON.stringify(progress.rng) };
      const answer = await workers[(progress.point + i) % workers.length].ask(progress);
      kernels.add(JSON.stringify(answer.kernels));
      progress = answer.progress;
    }
    return outcome(progress);
  });
  return Promise.all(simulations);
}
