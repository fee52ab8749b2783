import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");

/** What came of each mutant, by place and replacement. */
function resultsBy(runner: string, folder: string, ...files: string[]): Record<string, string> {
  const paths = files.map((file) => `${folder}/src/${file}`);
  const lines = execFileSync(process.execPath, [join(ROOT, "checks/mutation/src/stryker.mjs"), runner, folder, ...paths], { encoding: "utf8" }).split("\n");
  const results = lines.filter((line) => line.startsWith('{"fileName"')).map((line) => JSON.parse(line));
  return Object.fromEntries(results.map(({ fileName, location, replacement, status }) => [JSON.stringify([fileName, location, replacement]), status === "Timeout" ? "Killed" : status]));
}

// The first file's mutants are run while modules load, the second's in tests.
it("tests that stay in memory notice what tests that are started anew for each mutant notice", { timeout: 300_000 }, () => {
  const resident = resultsBy("resident", "packages/integrators", "euler-scheme.ts", "euler-step.ts");
  expect(resident).toEqual(resultsBy("vitest", "packages/integrators", "euler-scheme.ts", "euler-step.ts"));
  expect(Object.keys(resident).length).toBeGreaterThan(20);
  expect(new Set(Object.values(resident))).toEqual(new Set(["Killed", "Survived"]));
});
