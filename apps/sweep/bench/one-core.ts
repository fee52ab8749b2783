import { type ContenderProcess, type GroupResult, withContenders } from "@concord/bench";
import { sweepGroup } from "./group.ts";
import { processorSeconds } from "./processor-time.ts";
import { type Quantiles, quantiles } from "./quantiles.ts";

/** What a column-step takes of a contender. */
export interface Measurement {
  name: string;
  /** Of the processor: what else the machine does changes it less. */
  processor: Quantiles;
  /** Of the clock on the wall. */
  wall: Quantiles;
}

export interface OneCore {
  measurements: Measurement[];
  skipped: GroupResult["skipped"];
}

const WARM_UP = 3; // batches before the first round

/** Measures the contenders in interleaved rounds, A B C A B C …, so that a disturbance of the machine meets all. */
export async function measureOneCore(rounds: number): Promise<OneCore> {
  return withContenders(sweepGroup, async ({ running, skipped }) => {
    for (const process of running) for (let i = 0; i < WARM_UP; i++) await process.batch();
    const times = new Map<string, { processor: number[]; wall: number[] }>();
    for (let round = 0; round < rounds; round++) {
      for (const process of running) {
        const { name } = process.contender;
        if (!times.has(name)) times.set(name, { processor: [], wall: [] });
        const { processor, wall } = await columnStep(process);
        times.get(name)!.processor.push(processor);
        times.get(name)!.wall.push(wall);
      }
    }
    return { measurements: [...times].map(([name, { processor, wall }]) => ({ name, processor: quantiles(processor), wall: quantiles(wall) })), skipped };
  });
}

/** Nanoseconds of a column-step, in one batch of work. */
async function columnStep(process: ContenderProcess): Promise<{ processor: number; wall: number }> {
  const before = processorSeconds(process.pid);
  const { seconds, operations } = await process.batch();
  return { processor: ((processorSeconds(process.pid) - before) / operations) * 1e9, wall: (seconds / operations) * 1e9 };
}
