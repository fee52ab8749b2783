import { defineConfig } from "vitest/config";
import config from "./vitest.config.ts";

// Proofs that take minutes; run before a release and by .ci/run, not after each change.
export default defineConfig({ test: { ...config.test, include: ["{packages/*,checks/repository}/**/*.slow.ts"], testTimeout: 600_000, maxWorkers: 2 } });
