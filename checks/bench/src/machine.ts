import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

/** What the figures depend on besides the code. */
export interface Machine {
  date: string;
  processor: string;
  cores: number;
  memory: string;
  versions: Record<string, string>;
}

export function describeMachine(): Machine {
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0].model,
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    versions: {
      "Node.js": process.versions.node,
      V8: process.versions.v8,
      gcc: firstLine("gcc", "-dumpfullversion"),
      Python: firstLine(process.env.PYTHON ?? "python3", "-c", "import platform; print(platform.python_version())"),
      ...peerVersions(),
      NumPy: firstLine(process.env.PYTHON ?? "python3", "-c", "import numpy; print(numpy.__version__)"),
    },
  };
}

/** The packages from npm that are measured. */
function peerVersions(): Record<string, string> {
  const peers = ["ode-rk4", "runge-kutta-4", "ode45-cash-karp", "odex", "numeric", "mathjs", "numpy-ts", "pure-rand", "d3-random", "@stdlib/math-base-special-expit", "@stdlib/random-base-randn"];
  return Object.fromEntries(peers.map((name) => [name, JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), "utf8")).version]));
}

function firstLine(command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).split("\n")[0];
  } catch {
    return "not installed";
  }
}
