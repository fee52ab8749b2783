import { execFileSync } from "node:child_process";
import type { Work } from "../../src/worker.ts";

const PROGRAM = `
  const { defaultRng } = await import("@concord/rng");
  const start = process.hrtime.bigint();
  const draw = defaultRng(42).standardNormal();
  console.log(JSON.stringify({ seconds: Number(process.hrtime.bigint() - start) / 1e9, draw }));`;

/** The first draw of a new process, timed there: what comes before it is a cold start's. */
export default function make(path: string): Work {
  const program = path === "javascript" ? `delete globalThis.WebAssembly; ${PROGRAM}` : PROGRAM;
  const run = () => JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: import.meta.dirname, encoding: "utf8" }));
  return { answer: () => [run().draw], batch: () => ({ seconds: run().seconds, operations: 1 }) };
}
