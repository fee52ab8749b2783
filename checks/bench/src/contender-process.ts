import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, extname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Contender } from "./group.ts";

const CONTENDERS = join(import.meta.dirname, "../contenders");
const BUILD = mkdtempSync(join(tmpdir(), "bench-"));
process.on("exit", () => rmSync(BUILD, { recursive: true }));

/** What a batch took. */
export interface Batch {
  seconds: number;
  operations: number;
}

/** A contender that cannot run here. */
export class Unavailable extends Error {}

/**
 * A contender kept warm as a process of its own. It is told `answer` or `batch` on a line, and answers in a line of JSON.
 */
export class ContenderProcess {
  readonly contender: Contender;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;
  #errors = "";

  constructor(contender: Contender) {
    this.contender = contender;
    const [command, ...args] = commandLine(contender);
    this.#child = spawn(command, args, { cwd: CONTENDERS, env: { ...process.env, PYTHONPATH: [join(CONTENDERS, "python"), process.env.PYTHONPATH].filter(Boolean).join(delimiter) } });
    this.#child.on("error", () => undefined); // shows as the end of its output
    this.#child.stdin.on("error", () => undefined);
    this.#child.stderr.on("data", (chunk) => (this.#errors += chunk));
    this.#lines = createInterface(this.#child.stdout)[Symbol.asyncIterator]();
  }

  get pid(): number {
    return this.#child.pid!;
  }

  /** What it computes, to be compared. */
  answer(): Promise<number[]> {
    return this.#ask("answer") as Promise<number[]>;
  }

  /** Runs one batch. */
  batch(): Promise<Batch> {
    return this.#ask("batch") as Promise<Batch>;
  }

  end(): void {
    this.#child.kill();
  }

  async #ask(question: string): Promise<unknown> {
    this.#child.stdin.write(`${question}\n`);
    const { value, done } = await this.#lines.next();
    if (done) throw new Unavailable(lastLine(this.#errors));
    return JSON.parse(value);
  }
}

/** How a contender is run; C is compiled first. */
function commandLine({ file, args = [] }: Contender): [string, ...string[]] {
  const path = resolve(CONTENDERS, file);
  switch (extname(file)) {
    case ".ts":
      return [process.execPath, "--import", "tsx", "--expose-gc", join(import.meta.dirname, "worker.ts"), path, ...args];
    case ".py":
      return [process.env.PYTHON ?? "python3", path, ...args];
    case ".c": {
      writeFileSync(join(BUILD, "ziggurat-tables.h"), zigguratTables());
      const program = join(BUILD, `${basename(file, ".c")}${args.join("")}`);
      try {
        execFileSync("gcc", ["-O3", "-march=native", "-fno-math-errno", `-I${BUILD}`, `-I${join(CONTENDERS, "c")}`, ...args, path, "-o", program, "-lm", "-lmvec"], { stdio: "pipe" });
      } catch (error) {
        throw new Unavailable(lastLine(String((error as { stderr?: unknown }).stderr ?? (error as Error).message)));
      }
      return [program];
    }
    default:
      throw new Error(`no way to run ${file}`);
  }
}

/** The normal ziggurat's tables as C. */
function zigguratTables(): string {
  const { normal } = JSON.parse(readFileSync(join(CONTENDERS, "../../../packages/rng/test/golden/ziggurat-tables.json"), "utf8"));
  return Object.entries(normal).map(([name, values]) => `static const double NORMAL_${name.toUpperCase()}[] = {${values}};\n`).join("");
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) || "it ended without a word";
}
