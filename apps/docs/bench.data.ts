import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const REPORT = fileURLToPath(new URL("../../checks/bench/report/report.json", import.meta.url));

interface Report {
  machine: { date: string; processor: string; cores: number; versions: Record<string, string> };
  groups: { name: string; title: string; operation: string; base: string; measurements: { name: string; ratio: number }[] }[];
}

export interface Group {
  name: string;
  title: string;
  base: string;
  least: number;
  contenders: { name: string; ratio: number; shown: string; isOwn: boolean }[];
}

export interface Bench {
  date: string;
  machine: string;
  groups: Group[];
}

export declare const data: Bench;

/** Others: what a user would pick instead. */
const OTHERS = /^(C\b|NumPy|SciPy|numba|npm:|Math\.|Node\.js alone|an empty module)/;

export default {
  watch: [REPORT],
  load(): Bench {
    const { machine, groups } = JSON.parse(readFileSync(REPORT, "utf8")) as Report;
    return {
      date: machine.date,
      machine: `${machine.processor}, Node.js ${machine.versions["Node.js"]}, NumPy ${machine.versions.NumPy}`,
      groups: groups.map(({ name, title, base, measurements }) => ({
        name,
        title,
        base,
        least: Math.min(...measurements.map(({ ratio }) => ratio)),
        contenders: measurements.map(({ name, ratio }) => ({ name, ratio, shown: String(Number(ratio.toPrecision(ratio < 10 ? 2 : 3))), isOwn: !OTHERS.test(name) })),
      })),
    };
  },
};
