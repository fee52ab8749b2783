import { defineConfig } from "vitest/config";

// A browser that starts on a busy machine takes a while.
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: 2 } });
