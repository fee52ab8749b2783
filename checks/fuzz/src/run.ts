import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Report, Task } from "./child.ts";

const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href; // children are TypeScript, too

/** How a process is watched. */
export interface Watch {
  /** The module that the process runs. */
  child: string;
  /** How long one call may take, in seconds. */
  secondsPerCall: number;
}

/** Runs a task in processes of their own: one that a call ends, or keeps, is replaced by another, which goes on behind it. */
export async function runWatched(task: Task, watch: Watch, onReport: (report: Report) => void): Promise<void> {
  let names = task.names;
  while (names.length > 0) {
    const done = new Set<string>();
    const end = await runInChild({ ...task, names }, watch, (report) => {
      done.add(report.name);
      onReport(report);
    });
    const rest = names.filter((name) => !done.has(name));
    if (end !== undefined && rest.length > 0) onReport({ name: rest[0], calls: 0, failure: end });
    names = end === undefined ? [] : rest.slice(1);
  }
}

/** Undefined if all went well, or else the call that did not return, and how it ended. */
function runInChild(task: Task, { child, secondsPerCall }: Watch, onReport: (report: Report) => void): Promise<Report["failure"]> {
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  const file = join(folder, "call");
  writeFileSync(file, "");
  const lastCall = (): string => readFileSync(file, "utf8").trim();
  return new Promise((resolve) => {
    // What a call would write is no part of the report; what ends the process is.
    const process = fork(child, [file], { execArgv: ["--import", TSX], stdio: ["ignore", "ignore", "pipe", "ipc"] });
    let printed = "";
    process.stderr!.on("data", (text) => (printed = `${printed}${text}`.slice(-2000)));
    let [previous, since] = ["", 0];
    const timer = setInterval(() => {
      const call = lastCall();
      if (call !== previous) [previous, since] = [call, secondsOf(process.pid!)];
      else if (call !== "" && secondsOf(process.pid!) - since > secondsPerCall) end({ call: withoutNumber(call), wrong: `has not returned after ${secondsPerCall} s` });
    }, 250);
    const end = (failure: Report["failure"]): void => {
      clearInterval(timer);
      process.removeAllListeners();
      process.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
      resolve(failure);
    };
    process.on("message", (message: Report | "done") => {
      since = secondsOf(process.pid!);
      if (message === "done") end(undefined);
      else onReport(message);
    });
    process.on("exit", (exitCode, signal) => end({ call: withoutNumber(lastCall()), wrong: `ended the process (${signal ?? `exit code ${exitCode}`})\n${printed}` }));
    process.send(task);
  });
}

/** Seconds that a process has computed for: how long it takes on a busy machine says nothing. Where that cannot be known, seconds. */
function secondsOf(pid: number): number {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ").slice(11, 13).map(Number);
    return (user + system) / 100;
  } catch {
    return Date.now() / 1000;
  }
}

const withoutNumber = (call: string): string => call.slice(call.indexOf(" ") + 1);
