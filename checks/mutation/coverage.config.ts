import { defineConfig } from "vitest/config";
import config from "../../vitest.config.ts";

// Which lines and branches of the packages' sources their own tests run, WebAssembly or not.
export default defineConfig({
  test: {
    ...config.test,
    maxWorkers: 2,
    include: ["{packages,internal}/*/test/*.{test,properties}.ts"],
    coverage: {
      provider: "v8",
      include: ["{packages,internal}/*/src/**/*.ts"],
      exclude: ["**/*.generated.ts"],
      reporter: ["text-summary", ["text", { skipFull: true }]],
      thresholds: { statements: 98, branches: 98, functions: 98, lines: 98, perFile: false },
    },
  },
});
