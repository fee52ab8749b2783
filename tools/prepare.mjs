// Installs and builds some projects of this workspace with what they depend on: node tools/prepare.mjs "@concord/sweep..."; by
// default the core, which holds the packages, the examples and the tests of the repository.
import { spawnSync } from "node:child_process";
import { argv, env, exit, platform } from "node:process";
import { fileURLToPath } from "node:url";

const CORE = ["./packages/*", "./internal/*", "./examples/*", "@concord/repository"];

/**
 * @param {readonly string[]} projects - filters of pnpm and turbo
 * @param {{ types?: boolean }} [options] - whether to build declaration files as well, which takes as long as the rest
 */
export function prepare(projects, { types = true } = {}) {
  const filters = projects.map((project) => `--filter=${project}`);
  run("pnpm", "install", "--frozen-lockfile", "--loglevel=error", "--filter=.", ...filters);
  run("turbo", "run", "build", "--output-logs=errors-only", ...filters);

  /** @param {string[]} command */
  function run(...[program, ...args]) {
    const { status, error } = spawnSync(program, args, {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      env: { ...env, TURBO_TELEMETRY_DISABLED: "1", TYPES: String(types) },
      shell: platform === "win32", // where both are batch files
      stdio: ["ignore", "inherit", "inherit"],
    });
    if (error !== undefined) throw error;
    if (status !== 0) exit(1);
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) prepare(argv.length > 2 ? argv.slice(2) : CORE);
