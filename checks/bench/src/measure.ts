import { medianSorted, quantileSorted } from "simple-statistics";
import { ContenderProcess, Unavailable } from "./contender-process.ts";
import type { Contender, Group } from "./group.ts";

const TOLERANCE = 1e-9; // of answers, where a contender names no other

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

/** A group's contenders as running processes, their answers found right. */
interface Prepared {
  base: string;
  running: ContenderProcess[];
  deviations: Map<string, number>;
  skipped: GroupResult["skipped"];
}

const WARM_UP = 3; // batches before the first round

/**
 * Measures the contenders of a group in interleaved rounds, A B C A B C …, so that a disturbance of the machine meets all.
 *
 * @throws Error if a contender's answer is not what it should be; nothing is timed then
 */
export async function measureGroup(group: Group, rounds: number, onRound: () => void): Promise<GroupResult> {
  const { name, title, operation } = group;
  return withContenders(group, async ({ base, running, deviations, skipped }) => {
    for (const process of running) for (let i = 0; i < WARM_UP; i++) await process.batch();
    const times = new Map<ContenderProcess, number[]>(running.map((process) => [process, []]));
    for (let round = 0; round < rounds; round++) {
      for (const process of running) {
        const { seconds, operations } = await process.batch();
        times.get(process)!.push((seconds / operations) * 1e9);
      }
      onRound();
    }
    return { name, title, operation, base, measurements: evaluate(group, base, times, deviations), skipped };
  });
}

/** Starts the contenders of a group, checks their answers, and ends them when the work with them is done. */
export async function withContenders<T>(group: Group, work: (prepared: Prepared) => Promise<T> | T): Promise<T> {
  const running: ContenderProcess[] = [];
  const skipped: GroupResult["skipped"] = [];
  try {
    const answers = new Map<Contender, number[]>();
    for (const contender of group.contenders) {
      try {
        for (let i = 0; i < (contender.processes ?? 1); i++) {
          running.push(new ContenderProcess(contender));
          answers.set(contender, await running.at(-1)!.answer());
        }
      } catch (error) {
        if (!(error instanceof Unavailable)) throw error;
        if (running.at(-1)?.contender === contender) running.pop()!.end();
        skipped.push({ name: contender.name, reason: [error.message, contender.needs && `install it by: ${contender.needs}`].filter(Boolean).join("; ") });
      }
    }
    // Without the base, which may not be installed either, the first contender that can be measured takes its place.
    const base = [...answers.keys()].find(({ name }) => name === group.base) ?? [...answers.keys()][0];
    const deviations = new Map([...answers].map(([contender, answer]) => [contender.name, checkedDeviation(group, contender, answers.get(base)!, answer)]));
    return await work({ base: base?.name ?? group.base, running, deviations, skipped });
  } finally {
    for (const process of running) process.end();
  }
}

function checkedDeviation(group: Group, { name, tolerance = TOLERANCE, expected }: Contender, base: number[], answer: number[]): number {
  const deviation = deviationFrom(expected ?? base, answer);
  if (deviation <= tolerance) return deviation;
  throw new Error(`${group.name}: the answer of ${name} differs from what it should be by ${deviation}, more than ${tolerance}`);
}

function evaluate(group: Group, base: string, times: Map<ContenderProcess, number[]>, deviations: Map<string, number>): Measurement[] {
  const results = group.contenders.filter(({ name }) => deviations.has(name)).map((contender): Measurement => {
    const { name, tolerance = TOLERANCE } = contender;
    const runs = [...times].filter(([process]) => process.contender === contender).map(([, run]) => run);
    const sorted = runs.flat().sort((a, b) => a - b);
    const modes = runs.length > 1 ? runs.map((run) => medianSorted(run.sort((a, b) => a - b))) : [];
    const quartiles: [number, number] = [quantileSorted(sorted, 0.25), quantileSorted(sorted, 0.75)];
    return { name, min: sorted[0], median: medianSorted(sorted), quartiles, ratio: Number.NaN, modes, deviation: deviations.get(name)!, tolerance };
  });
  const median = results.find(({ name }) => name === base)?.median ?? Number.NaN;
  return results.map((result) => ({ ...result, ratio: result.median / median, modes: result.modes.map((mode) => mode / median) }));
}

/** Largest difference of two answers, relative to the largest number of the first. */
export function deviationFrom(base: readonly number[], answer: readonly number[]): number {
  if (answer.length !== base.length) return Infinity;
  const size = Math.max(...base.map(Math.abs)) || 1;
  return Math.max(...base.map((value, i) => Math.abs(answer[i] - value))) / size;
}
