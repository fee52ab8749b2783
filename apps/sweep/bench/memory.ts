// Measures the most memory that a sweep's processes have; writes report/memory.* and the README's paragraph about memory.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeMachine } from "@concord/bench";
import { memoryToMarkdown, type MemoryReport, withMemoryParagraph } from "./memory-report.ts";
import { measureQueue, measureRun } from "./peak-memory.ts";

const SWEEP = join(import.meta.dirname, "..");
const SIZES = [320 ** 2, 640 ** 2, 1280 ** 2];
const THREADS = [1, 2, 4];

const report: MemoryReport = { machine: describeMachine(), sizes: [], threads: [] };
for (const points of SIZES) report.sizes.push({ points, run: await measureRun(points, 1), ...(await measureQueue(points)) });
for (const threads of THREADS) report.threads.push({ threads, run: await measureRun(SIZES[1], threads) });
writeFileSync(join(SWEEP, "report/memory.json"), `${JSON.stringify(report, null, 2)}\n`);
writeFileSync(join(SWEEP, "report/memory.md"), memoryToMarkdown(report));
const readme = join(SWEEP, "README.md");
writeFileSync(readme, withMemoryParagraph(readFileSync(readme, "utf8"), report));
console.log(memoryToMarkdown(report));
