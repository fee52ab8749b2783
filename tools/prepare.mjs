// Installs and builds the given projects and what they depend on: node tools/prepare.mjs "@concord/sweep..."; by default the core:
// packages, examples and the tests of the repository.
import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { argv, env, exit, platform } from "node:process";
import { fileURLToPath } from "node:url";

const CORE = ["./packages/*", "./internal/*", "./examples/*", "@concord/repository..."];

/**
 * @param {readonly string[]} projects - filters of pnpm and turbo
 * @param {{ types?: boolean }} [options] - whether to write declaration files as well, which takes as long as the rest
 */
export function prepare(projects, { types = true } = {}) {
  console.error(`Preparing ${projects.join(", ")}`);
  // Development dependencies between projects are for their tests: a sweep needs no benchmark.
  run("pnpm", "install", "--frozen-lockfile", "--loglevel=error", "--filter=.", ...projects.map((project) => `--filter-prod=${project}`));
  run("turbo", "run", "build", ...(types ? ["types"] : []), "--output-logs=errors-only", ...projects.map((project) => `--filter=${project}`));
}

/**
 * Shows what a command printed if it fails.
 *
 * @param {string} program
 * @param {string[]} args
 */
function run(program, ...args) {
  const { status, error, stdout } = spawnSync(program, args, {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: { ...env, TURBO_TELEMETRY_DISABLED: "1" },
    shell: platform === "win32", // where both are .cmd files
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (error !== undefined) throw error;
  if (status === 0) return;
  console.error(stdout);
  exit(1);
}

if (realpathSync(argv[1]) === fileURLToPath(import.meta.url)) prepare(argv.length > 2 ? argv.slice(2) : CORE);
