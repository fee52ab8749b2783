import { defineConfig } from "vitest/config";
import config from "../vitest.config.ts";

// The tests of a package as they are for mutants: the laws with fewer runs, since they are run a thousand times.
export default defineConfig({ test: { ...config.test, include: ["**/test/*.{test,properties}.ts"], setupFiles: ["mutation/mutants.setup.ts"], isolate: false } });
