// A test runner for Stryker that starts vitest once, not for each mutant anew: it keeps the tests in memory and switches from mutant
// to mutant. Stryker's own vitest runner makes the dry run, and gets what this one cannot tell: mutants of code that runs only at its
// first use, and those that leave something behind.
import { writeFileSync } from "node:fs";
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { strykerPlugins as vitestPlugins } from "@stryker-mutator/vitest-runner";
import { createVitest } from "vitest/node";

const NAMESPACE = "__stryker__";
const DRY_RUN = "dry-run.json";

/** Without an answer for so many milliseconds a test hangs: a mutant's time is over long before (see resident-tests.mjs), but for the test it ends in. */
const HUNG = 30_000;

class ResidentRunner {
  /** @param {import("@stryker-mutator/api/core").StrykerOptions} options @param {any} fresh */
  constructor(options, fresh) {
    this.options = options;
    this.fresh = fresh;
    /** @type {Promise<Resident> | undefined} */
    this.resident = undefined;
  }

  capabilities() {
    return this.fresh.capabilities();
  }

  init() {
    return this.fresh.init();
  }

  /** @param {unknown} options */
  async dryRun(options) {
    const result = await this.fresh.dryRun(options);
    if (result.status === "complete") {
      const durations = result.tests.map((/** @type {any} */ { id, timeSpentMs }) => [id, timeSpentMs]);
      writeFileSync(DRY_RUN, JSON.stringify({ durations, runs: result.mutantCoverage.perTest })); // for all processes that try mutants; they share the folder
    }
    return result;
  }

  /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options */
  async mutantRun(options) {
    const resident = await (this.resident ??= startResident(/** @type {any} */ (this.options).vitest));
    const verdict = await resident.attempt({ mutant: options.activeMutant.id, tests: options.mutantActivation === "static" ? undefined : options.testFilter });
    if (verdict === undefined) {
      this.resident = undefined;
      return { status: "timeout", reason: `no answer after ${HUNG} ms` };
    }
    const { failed, message, runs, tried, isEndless, isClean } = verdict;
    if (isEndless) return { status: "timeout", reason: `run ${runs} times` };
    if (!isClean || runs === 0) {
      if (!isClean) await this.#end();
      return this.fresh.mutantRun(options);
    }
    if (failed === undefined) return { status: "survived", nrOfTests: tried };
    return { status: "killed", killedBy: [failed], failureMessage: message, nrOfTests: tried };
  }

  async #end() {
    const resident = await this.resident;
    this.resident = undefined;
    await resident?.end();
  }

  async dispose() {
    await this.#end();
    await this.fresh.dispose();
  }
}

/**
 * An attempt gives undefined if a test hung; the thread that it hung in is gone then, and so is what was to be tried in it.
 * @typedef {{ attempt(trial: import("./resident-tests.mjs").Trial): Promise<import("./resident-tests.mjs").Verdict | undefined>, end(): Promise<void> }} Resident
 * @param {{ configFile: string, dir: string }} options
 * @returns {Promise<Resident>}
 */
async function startResident({ configFile, dir }) {
  const name = `resident tests ${process.pid} ${performance.now()}`;
  process.env.RESIDENT_TESTS = JSON.stringify({ channel: name, root: process.cwd(), namespace: NAMESPACE, dryRun: DRY_RUN });
  const channel = new BroadcastChannel(name);
  /** @type {(message: any) => void} */
  let take;
  const next = () => new Promise((resolve) => (take = resolve));
  channel.onmessage = (/** @type {any} */ { data }) => take(data);
  const ready = next();
  /** @type {Promise<import("node:worker_threads").Worker>} */
  const started = new Promise((resolve) => process.once("worker", resolve));
  const vitest = await createVitest("test", {
    config: configFile,
    dir,
    watch: false,
    pool: "threads",
    maxWorkers: 1,
    runner: new URL("resident-tests.mjs", import.meta.url).pathname,
    reporters: [{}],
    onConsoleLog: () => false,
  });
  const run = vitest.start();
  await Promise.race([ready, run.then(() => Promise.reject(new Error(`No tests stay in memory: ${vitest.state.getUnhandledErrors().map(String)}`)))]);
  return {
    async attempt(trial) {
      const answer = next();
      channel.postMessage({ trial });
      const timer = setTimeout(() => take({}), HUNG);
      const { verdict, error } = await answer;
      clearTimeout(timer);
      if (verdict === undefined && error === undefined) {
        channel.close();
        await (await started).terminate();
        await run.catch(() => {}); // says that the thread ended too early
        await vitest.close();
      }
      if (error !== undefined) throw error;
      return verdict;
    },
    async end() {
      channel.postMessage({ end: true });
      await run;
      channel.close();
      await vitest.close();
    },
  };
}

/** @param {import("@stryker-mutator/api/plugin").Injector<import("@stryker-mutator/api/plugin").PluginContext>} injector */
function residentRunnerFactory(injector) {
  return new ResidentRunner(injector.resolve(commonTokens.options), vitestPlugins[0].factory(injector));
}
residentRunnerFactory.inject = tokens(commonTokens.injector);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "resident", residentRunnerFactory)];
