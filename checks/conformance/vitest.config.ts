import { defineConfig } from "vitest/config";

// The streams of 1e8 draws take a while.
export default defineConfig({ test: { testTimeout: 120_000 } });
