import { defineConfig } from "vitest/config";

// Some tests wait until a call has been running for too long.
export default defineConfig({ test: { testTimeout: 120_000 } });
