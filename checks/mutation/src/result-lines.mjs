// A reporter for Stryker: prints each mutant's result as one line of JSON as soon as it is known, so that a run that is ended
// early has told what it found.
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";

class ResultLines {
  /** @param {{ mutantPlans: readonly { mutant: { fileName: string } }[] }} event */
  onMutationTestingPlanReady({ mutantPlans }) {
    print({ planned: mutantPlans.map(({ mutant }) => mutant.fileName) });
  }

  /** @param {import("@stryker-mutator/api/core").MutantResult} result */
  onMutantTested({ fileName, status, mutatorName, replacement, location }) {
    print({ fileName, status, mutatorName, replacement, location });
  }
}

/** @param {unknown} value */
const print = (value) => void process.stdout.write(`${JSON.stringify(value)}\n`);

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, "result-lines", ResultLines)];
