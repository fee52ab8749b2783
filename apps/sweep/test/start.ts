import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** The built program. */
export const PROGRAM: string = join(import.meta.dirname, "../dist/sweep.js");

/** A program that runs beside this one, and what it has said so far. */
export interface Running {
  child: ChildProcess;
  said: () => string;
  /** Its exit code, or the signal that ended it. */
  end: Promise<number | string>;
}

const running = new Set<ChildProcess>();

export function start(command: string, ...args: string[]): Running {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  const end = once(child, "close").then(([code, signal]) => {
    running.delete(child);
    return code ?? signal;
  });
  return { child, said: () => output, end };
}

export const startSweep = (...args: string[]): Running => start(process.execPath, PROGRAM, ...args);

/** Ends what still runs. */
export const killAll = (): void => running.forEach((child) => child.kill("SIGKILL"));

/** Waits until something is true. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}
