import { readdirSync, readFileSync } from "node:fs";

/** Seconds that a running process has had of the processor, all its threads together (Linux). */
export function processorSeconds(pid: number): number {
  const folder = `/proc/${pid}/task`;
  return readdirSync(folder).reduce((sum, thread) => {
    try {
      return sum + Number(readFileSync(`${folder}/${thread}/schedstat`, "utf8").split(" ")[0]) / 1e9;
    } catch {
      return sum; // a thread that has just ended
    }
  }, 0);
}

const TICKS = 100; // per second, in what Linux tells a program

/** Seconds that all ended children of this process have had of the processor. */
export function childrensProcessorSeconds(): number {
  const stat = readFileSync("/proc/self/stat", "utf8");
  // The name may hold spaces and brackets; after it, cutime and cstime are the 14th and 15th.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}
