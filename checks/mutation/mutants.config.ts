import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import config from "../../vitest.config.ts";

/** Short test files first: most mutants fail the first test that runs their line, and that ends the run. */
class ShortFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

// The tests of a package as they are for mutants: in one worker, and the laws with fewer runs, since they are run a thousand times.
export default defineConfig({
  test: {
    ...config.test,
    include: ["**/test/*.{test,properties}.ts"],
    // Orders of convergence and moments by simulation take too long; what only they notice counts as a survivor.
    exclude: [...configDefaults.exclude, "**/*{strong-order,strong-errors,etd2-order,-statistics}.test.ts"],
    setupFiles: ["checks/mutation/mutants.setup.ts"],
    isolate: false,
    sequence: { sequencer: ShortFirst },
  },
});
