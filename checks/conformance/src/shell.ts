import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { BUNDLES } from "./bundle.ts";
import { type Engine, TIMEOUT } from "./engine.ts";

export interface Shell {
  name: string;
  install: string;
  /** The program's path, undefined if it is not installed. */
  program: string | undefined;
  /** Arguments before the script's path. */
  args?: readonly string[];
  /** A command that prints its version. */
  version: readonly [string, ...string[]];
  /** Has node:worker_threads. */
  hasWorkers?: boolean;
}

/** An engine that runs a script and prints. */
export function shell({ name, install, program, args = [], version, hasWorkers = false }: Shell): Engine {
  return {
    name,
    install,
    hasWorkers,
    isInstalled: () => program !== undefined,
    async run(path) {
      const scripts = hasWorkers ? ["program.js", "node.js"] : ["program.js"];
      const lines = [];
      for (const script of scripts) lines.push(...(await linesOf(program!, [...args, join(BUNDLES[path], script)])));
      return { version: await versionOf(version), lines };
    },
  };
}

/** Empty where the command is not known, as that of Debian's packages elsewhere. */
async function versionOf([command, ...args]: readonly [string, ...string[]]): Promise<string> {
  const [line] = await linesOf(command, args).catch(() => [""]);
  return /\d[\d.]*/.exec(line)?.[0] ?? "";
}

async function linesOf(program: string, args: readonly string[]): Promise<string[]> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { timeout: TIMEOUT, killSignal: "SIGKILL", maxBuffer: 2 ** 26 });
    return stdout.trimEnd().split("\n");
  } catch (error) {
    const { killed, stderr, message } = error as Error & { killed?: boolean; stderr?: string };
    throw new Error(killed ? `did not end within ${TIMEOUT / 1000} s` : stderr?.trim() || message, { cause: error });
  }
}
