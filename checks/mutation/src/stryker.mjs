// One run of Stryker over some files of one package, in a process of its own: node stryker.mjs <test runner> <folder> <file>…
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import { numberMutator } from "./number-mutator.mjs";

const [testRunner, folder, ...files] = process.argv.slice(2);
process.chdir(join(import.meta.dirname, "../../.."));

// Stryker takes no mutators from outside, so the one for numbers is put into its list; the lockfile pins the version.
const instrumenter = createRequire(import.meta.resolve("@stryker-mutator/core")).resolve("@stryker-mutator/instrumenter");
const { allMutators } = await import(pathToFileURL(join(dirname(instrumenter), "mutators/mutate.js")).href);
allMutators.push(numberMutator);

await new Stryker({
  mutate: files,
  testRunner,
  plugins: [import.meta.resolve("@stryker-mutator/vitest-runner"), new URL("result-lines.mjs", import.meta.url).href, new URL("resident-runner.mjs", import.meta.url).href].map((url) => fileURLToPath(url)),
  vitest: { configFile: "checks/mutation/mutants.config.ts", dir: folder, related: false },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // A loop that no longer ends is mostly found by counting; this is for the rest, generous since the machine may be busy.
  timeoutMS: 10_000,
  timeoutFactor: 3,
  dryRunTimeoutMinutes: 60,
  disableTypeChecks: false,
  // The copy that is mutated; other packages are used as built, through the links in node_modules.
  tempDirName: `checks/mutation/.stryker-tmp/${process.pid}`,
  ignorePatterns: ["**", `!${folder}/**`, "!vitest.config.ts", "!tsconfig.base.json", "!checks/mutation/mutants.*.ts", "**/node_modules"],
  reporters: ["result-lines"],
  logLevel: /** @type {import("@stryker-mutator/api/core").LogLevel} */ ("error"),
}).runMutationTest();
