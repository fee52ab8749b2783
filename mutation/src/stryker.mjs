// One run of Stryker over some files of one package, in a process of its own: node stryker.mjs <folder> <file>…
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";

const [folder, ...files] = process.argv.slice(2);
process.chdir(dirname(dirname(import.meta.dirname)));

await new Stryker({
  mutate: files,
  testRunner: "vitest",
  plugins: [import.meta.resolve("@stryker-mutator/vitest-runner"), new URL("result-lines.mjs", import.meta.url).href].map((url) => fileURLToPath(url)),
  vitest: { configFile: "mutation/mutants.config.ts", dir: folder, related: true },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // A loop that no longer ends is mostly found by counting; this is for the rest, generous since the machine may be busy.
  timeoutMS: 10_000,
  timeoutFactor: 3,
  disableTypeChecks: false,
  // The copy that is mutated; other packages are used as built, through the links in node_modules.
  tempDirName: `mutation/.stryker-tmp/${process.pid}`,
  ignorePatterns: ["**", `!${folder}/**`, "!vitest.config.ts", "!tsconfig.base.json", "!mutation/mutants.*.ts", "**/node_modules"],
  reporters: ["result-lines"],
  logLevel: /** @type {import("@stryker-mutator/api/core").LogLevel} */ ("error"),
}).runMutationTest();
rmSync(join("mutation/.stryker-tmp", String(process.pid)), { recursive: true, force: true });
