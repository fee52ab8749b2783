import { defineConfig } from "vitest/config";

// Minutes long, and a report of this machine: apart from the tests.
export default defineConfig({ test: { include: ["test/**/*.measure.ts"], hookTimeout: 120_000, disableConsoleIntercept: true } });
