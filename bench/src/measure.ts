import { medianSorted, quantileSorted } from "simple-statistics";
import { ContenderProcess, Unavailable } from "./contender-process.ts";
import type { Contender, Group } from "./group.ts";

/** What was measured of a contender; times in nanoseconds per operation. */
export interface Measurement {
  name: string;
  /** Of all batches of all its processes. */
  min: number;
  median: number;
  /** Half of the batches took between these. */
  quartiles: [lower: number, upper: number];
  /** Medians divided by the base's. */
  ratio: number;
  /** The same of each process, where there are several: just-in-time compilation can take one of two ways. */
  modes: number[];
  /** Largest difference of its answer from what it should be, relative to the largest number of that. */
  deviation: number;
  /** Largest difference that is accepted. */
  tolerance: number;
}

export interface GroupResult {
  name: string;
  title: string;
  operation: string;
  base: string;
  measurements: Measurement[];
  /** Contenders that could not be measured, and why. */
  skipped: { name: string; reason: string }[];
}

const WARM_UP = 3; // batches before the first round

/**
 * Measures the contenders of a group in interleaved rounds, A B C A B C …, so that a disturbance of the machine meets all.
 *
 * @throws Error if a contender's answer is not what it should be
 */
export async function measureGroup(group: Group, rounds: number, onRound: () => void): Promise<GroupResult> {
  const skipped: GroupResult["skipped"] = [];
  const running: ContenderProcess[] = [];
  try {
    const answers = new Map<string, number[]>();
    for (const contender of group.contenders) {
      try {
        for (const process of await start(contender)) {
          answers.set(contender.name, await process.answer());
          for (let i = 0; i < WARM_UP; i++) await process.batch();
          running.push(process);
        }
      } catch (error) {
        if (!(error instanceof Unavailable)) throw error;
        skipped.push({ name: contender.name, reason: [error.message, contender.needs && `install it by: ${contender.needs}`].filter(Boolean).join("; ") });
      }
    }
    const times = new Map<ContenderProcess, number[]>(running.map((process) => [process, []]));
    for (let round = 0; round < rounds; round++) {
      for (const process of running) {
        const { seconds, operations } = await process.batch();
        times.get(process)!.push((seconds / operations) * 1e9);
      }
      onRound();
    }
    // Without the base, which may not be installed either, the first contender that can be measured takes its place.
    const base = answers.has(group.base) ? group.base : [...answers.keys()][0];
    const { name, title, operation } = group;
    return { name, title, operation, base: base ?? group.base, measurements: base === undefined ? [] : evaluate(group, base, times, answers), skipped };
  } finally {
    for (const process of running) process.end();
  }
}

async function start(contender: Contender): Promise<ContenderProcess[]> {
  return Array.from({ length: contender.processes ?? 1 }, () => new ContenderProcess(contender));
}

function evaluate(group: Group, baseName: string, times: Map<ContenderProcess, number[]>, answers: Map<string, number[]>): Measurement[] {
  const base = answers.get(baseName)!;
  const results = group.contenders.filter(({ name }) => answers.has(name)).map((contender): Measurement => {
    const { name, tolerance = 1e-9, expected = base } = contender;
    const deviation = deviationFrom(expected, answers.get(name)!);
    if (!(deviation <= tolerance)) throw new Error(`${group.name}: the answer of ${name} differs from what it should be by ${deviation}, more than ${tolerance}`);
    const runs = [...times].filter(([process]) => process.contender === contender).map(([, run]) => run);
    const sorted = runs.flat().sort((a, b) => a - b);
    const modes = runs.length > 1 ? runs.map((run) => medianSorted(run.sort((a, b) => a - b))) : [];
    return { name, min: sorted[0], median: medianSorted(sorted), quartiles: [quantileSorted(sorted, 0.25), quantileSorted(sorted, 0.75)], ratio: Number.NaN, modes, deviation, tolerance };
  });
  const { median } = results.find(({ name }) => name === baseName)!;
  return results.map((result) => ({ ...result, ratio: result.median / median, modes: result.modes.map((mode) => mode / median) }));
}

/** Largest difference of two answers, relative to the largest number of the first. */
export function deviationFrom(base: readonly number[], answer: readonly number[]): number {
  if (answer.length !== base.length) return Infinity;
  const size = Math.max(...base.map(Math.abs)) || 1;
  return Math.max(...base.map((value, i) => Math.abs(answer[i] - value))) / size;
}
