import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.{test,properties}.ts"],
    reporters: ["dot"],
    testTimeout: 120_000, // a test says what is right, not how fast this machine is today
    setupFiles: [fileURLToPath(new URL("vitest.setup.ts", import.meta.url))],
  },
});
