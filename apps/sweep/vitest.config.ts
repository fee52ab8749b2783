import { defineConfig } from "vitest/config";

// One file at a time: each starts processes on all cores itself. A test says what is right, not how fast this machine is today.
export default defineConfig({ test: { include: ["test/**/*.{test,properties}.ts"], testTimeout: 300_000, fileParallelism: false } });
