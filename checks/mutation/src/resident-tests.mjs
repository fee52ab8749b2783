// The vitest runner that keeps a package's tests in memory (see resident-runner.mjs): it collects them as vitest does, runs none,
// and then, in place of ending, tries one mutant after the other.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { TestRunner, vi } from "vitest";

/**
 * A mutant to try: Stryker's id of it and the tests that cover it; if there are none, its code runs while modules load, and all tests
 * are loaded anew with it.
 * @typedef {{ mutant: string, tests: string[] | undefined }} Trial
 * What came of it; runs: how often the mutated code was run. Not clean: the test that failed fails without the mutant now, too.
 * @typedef {{ failed?: string, message?: string, runs: number, tried: number, isEndless: boolean, isClean: boolean }} Verdict
 */

const { channel: name, root, namespace, dryRun } = /** @type {Record<string, string>} */ (JSON.parse(process.env.RESIDENT_TESTS ?? "{}"));

/** The time that a mutant has, and one that all tests are loaded anew for; what only slower tests notice counts as a survivor. */
const MILLISECONDS = 5000;
const MILLISECONDS_ANEW = 15_000;

// The copy that vitest uses.
const { collectTests } = await import(pathToFileURL(createRequire(createRequire(import.meta.url).resolve("vitest")).resolve("@vitest/runner")).href);

/**
 * What Stryker found without a mutant: the tests' durations, and how often each test runs the code of each mutant.
 * @type {{ durations: [id: string, milliseconds: number][], runs: Record<string, Record<string, number>> }}
 */
const DRY_RUN = JSON.parse(readFileSync(join(root, dryRun), "utf8"));

/** How often the tests of a file run the code of each mutant; those of one source are numbered one after the other. @type {Record<string, Map<number, number>>} */
const HITS = {};
for (const [id, runs] of Object.entries(DRY_RUN.runs)) {
  const hits = (HITS[id.slice(0, id.indexOf("#"))] ??= new Map());
  for (const [mutant, times] of Object.entries(runs)) hits.set(Number(mutant), (hits.get(Number(mutant)) ?? 0) + times);
}

/** So much more often than in the dry run, or so often where that is not known: that counts as a loop without end. */
const MORE_OFTEN = 100;
const OFTEN = 1e6;

export default class ResidentTests extends TestRunner {
  /** @type {Map<string, import("vitest").RunnerTestCase[]>} */
  #tests = new Map();
  /** Of each test, in milliseconds. @type {Map<string, number>} */
  #durations = new Map(DRY_RUN.durations);
  /** The files, and how many milliseconds each took when it was last loaded and run. @type {Map<string, number>} */
  #files = new Map();

  /** No test is run when vitest comes to it. */
  async runTask() {}

  /** @param {import("vitest").RunnerTestFile[]} files */
  onCollected(files) {
    for (const file of files) {
      this.#files.set(file.filepath, file.collectDuration ?? 0);
      for (const [id, test] of testsOf(file)) this.#tests.set(id, [...(this.#tests.get(id) ?? []), test]);
    }
  }

  /** @override With one worker and no isolation vitest runs file by file, so this is called after each. */
  async onAfterRunFiles() {
    super.onAfterRunFiles();
    if (this.#files.size === /** @type {any} */ (globalThis).__vitest_worker__.ctx.files.length) await this.#serve();
  }

  async #serve() {
    const channel = new BroadcastChannel(name);
    /** @type {() => void} */
    let end = () => {};
    const ended = new Promise((resolve) => (end = () => resolve(undefined)));
    channel.onmessage = async (/** @type {any} */ { data }) => {
      if (data.trial !== undefined) channel.postMessage(await this.#attempt(data.trial).then((verdict) => ({ verdict }), (error) => ({ error })));
      else if (data.end) end();
    };
    channel.postMessage({ ready: true });
    await ended;
    channel.close();
  }

  /**
   * @param {Trial} trial
   * @returns {Promise<Verdict>}
   */
  async #attempt({ mutant, tests }) {
    // What modules run while they load, tests may run as well: they tell sooner.
    const own = tests ?? Object.keys(DRY_RUN.runs).filter((id) => DRY_RUN.runs[id][mutant] !== undefined);
    const verdict = await this.#judge(mutant, this.#likelyFirst(own), MILLISECONDS);
    if (tests !== undefined || verdict.failed !== undefined) return verdict;
    return this.#judge(mutant, this.#loadedAnew(Number(mutant)), MILLISECONDS_ANEW);
  }

  /**
   * @param {string} mutant
   * @param {Iterable<[id: string, run: () => Promise<unknown>]> | AsyncIterable<[id: string, run: () => Promise<unknown>]>} tests
   * @param {number} milliseconds
   * @returns {Promise<Verdict>}
   */
  async #judge(mutant, tests, milliseconds) {
    const state = (/** @type {any} */ (globalThis)[namespace] ??= {});
    Object.assign(state, { activeMutant: mutant, hitCount: 0, hitLimit: OFTEN });
    const before = performance.now();
    let [runs, tried] = [0, 0];
    for await (const [id, run] of tests) {
      if (performance.now() - before > milliseconds) break;
      tried++;
      runs += state.hitCount; // while the file was loaded
      Object.assign(state, { hitCount: 0, hitLimit: MORE_OFTEN * (DRY_RUN.runs[id]?.[mutant] ?? OFTEN / MORE_OFTEN) });
      const error = await run();
      runs += state.hitCount;
      const isEndless = state.hitCount > state.hitLimit;
      Object.assign(state, { hitCount: 0, hitLimit: OFTEN });
      if (error === undefined) continue;
      state.activeMutant = undefined;
      const isClean = !this.#tests.has(id) || (await this.#run(id)) === undefined;
      return { failed: id, message: String(error), runs, tried, isEndless, isClean };
    }
    state.activeMutant = undefined;
    return { runs, tried, isEndless: false, isClean: true };
  }

  /**
   * The quick ones that run little else first.
   * @param {string[]} ids
   * @returns {Generator<[id: string, run: () => Promise<unknown>]>}
   */
  *#likelyFirst(ids) {
    const costs = new Map(ids.map((id) => [id, (this.#durations.get(id) ?? 0) * Object.keys(DRY_RUN.runs[id] ?? {}).length]));
    for (const id of sortedBy(ids, costs)) {
      yield [id, async () => {
        const before = performance.now();
        const error = await this.#run(id);
        this.#durations.set(id, performance.now() - before);
        return error;
      }];
    }
  }

  /**
   * Those first that most of their time run the code of the mutant's neighbours, and of these the quick ones.
   * @param {number} mutant
   * @returns {AsyncGenerator<[id: string, run: () => Promise<unknown>]>}
   */
  async *#loadedAnew(mutant) {
    vi.resetModules();
    try {
      const quiet = Object.create(this, { onCollected: { value: undefined } });
      const costs = new Map([...this.#files].map(([path, milliseconds]) => [path, milliseconds / shareOf(path.slice(root.length + 1), mutant)]));
      for (const path of sortedBy(this.#files.keys(), costs)) {
        const before = performance.now();
        const [file] = await collectTests([path], quiet);
        if (file.result?.state === "fail") yield [path, async () => file.result.errors[0]?.message ?? "cannot be loaded"];
        for (const [id, test] of testsOf(file)) yield [id, () => resultOf(test)];
        this.#files.set(path, performance.now() - before);
      }
    } finally {
      vi.resetModules();
    }
  }

  /**
   * What a test throws; undefined if it passes.
   * @param {string} id
   */
  async #run(id) {
    for (const test of this.#tests.get(id) ?? []) {
      const error = await resultOf(test);
      if (error !== undefined) return error;
    }
  }
}

/**
 * What it throws; undefined if it passes, or is skipped by what is to be done before each.
 * @param {import("vitest").RunnerTestCase} test
 */
async function resultOf(test) {
  const suites = [...suitesOf(test)];
  try {
    for (const suite of suites) for (const hook of TestRunner.getSuiteHooks(suite).beforeEach) await hook(test.context, suite);
    await TestRunner.getTestFn(test)();
  } catch (error) {
    if (/** @type {any} */ (error)?.code !== "VITEST_PENDING") return error ?? "nothing";
  } finally {
    for (const suite of suites) for (const hook of TestRunner.getSuiteHooks(suite).afterEach) await hook(test.context, suite);
    vi.unstubAllGlobals();
  }
}

/**
 * The part of what the tests of a file run that is near a mutant: each run counts less, the farther away.
 * @param {string} path
 * @param {number} mutant
 */
function shareOf(path, mutant) {
  let [near, all] = [0, 1];
  for (const [id, times] of HITS[path] ?? []) {
    all += times;
    near += times / (1 + Math.abs(id - mutant)) ** 2;
  }
  return near / all;
}

/**
 * @param {Iterable<string>} keys
 * @param {ReadonlyMap<string, number>} numbers
 */
const sortedBy = (keys, numbers) => [...keys].sort((a, b) => (numbers.get(a) === numbers.get(b) ? 0 : (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0)));

/**
 * The tests of a file with their names, as Stryker's vitest runner gives them.
 * @param {import("vitest").RunnerTestSuite} suite
 * @returns {Generator<[id: string, test: import("vitest").RunnerTestCase]>}
 */
function* testsOf(suite) {
  for (const task of suite.tasks) {
    if (task.type === "suite") yield* testsOf(task);
    else yield [`${task.file.filepath.slice(root.length + 1)}#${[...suitesOf(task), task].map(({ name }) => name).slice(1).join(" ").trim()}`, task];
  }
}

/**
 * The suites of a test, from the file, which is the outermost.
 * @param {import("vitest").RunnerTestCase} test
 * @returns {import("vitest").RunnerTestSuite[]}
 */
function suitesOf(test) {
  const suites = [];
  for (let { suite } = test; suite !== undefined; suite = suite.suite) suites.unshift(suite);
  return [test.file, ...suites];
}
