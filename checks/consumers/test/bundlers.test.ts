import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build as esbuild } from "esbuild";
import { rollup } from "rollup";
import { build as vite } from "vite";
import { expect, it } from "vitest";
import webpack from "webpack";
import { ESM, RESULTS } from "./programs.ts";
import { createProject, runProgram } from "./project.ts";

const path = createProject("npm");
const entry = join(path, "use.mjs");
writeFileSync(entry, ESM);

const BUNDLERS: Record<string, (output: string) => Promise<unknown>> = {
  esbuild: (outfile) => esbuild({ entryPoints: [entry], bundle: true, minify: true, format: "esm", outfile }),
  rollup: async (file) => (await rollup({ input: entry, plugins: [nodeResolve()] })).write({ file, format: "esm" }),
  vite: (file) =>
    vite({ root: path, logLevel: "silent", build: { outDir: path, emptyOutDir: false, lib: { entry, formats: ["es"], fileName: () => file.slice(path.length + 1) } } }),
  webpack: (file) =>
    new Promise((resolve, reject) => {
      const output = { path, filename: file.slice(path.length + 1), module: true, chunkFormat: "module" as const };
      webpack({ mode: "production", context: path, entry, output, experiments: { outputModule: true }, performance: { hints: false } }, (error, stats) =>
        error !== null || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString())) : resolve(stats),
      );
    }),
};

it.each(Object.keys(BUNDLERS))("%s bundles the packages, with one copy of what single imports and the umbrella share", async (name) => {
  const file = `bundle-${name}.mjs`;
  await BUNDLERS[name](join(path, file));
  expect(runProgram(path, file)).toEqual(RESULTS);
  const code = readFileSync(join(path, file), "utf8");
  expect(code.split("1.0054299011128027").length - 1).toBe(1); // second row of exp's table
});
