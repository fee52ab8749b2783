import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

/** Of the package in whose folder this runs: "." is src/index.ts, "./distributions" is src/distributions/index.ts. */
const subpaths = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).exports).filter((subpath) => subpath !== "./package.json");

export default defineConfig({
  entry: Object.fromEntries(subpaths.map((subpath) => (subpath === "." ? ["index", "src/index.ts"] : [subpath.slice(2), `src/${subpath.slice(2)}/index.ts`]))),
  format: ["esm", "cjs"],
  target: "es2022",
  sourcemap: true,
  clean: ["!**/*.d.{ts,cts}"], // which `types` cleans and writes
  plugins: [
    {
      // esbuild turns top-level `const` and `let` into `var` when it bundles. V8 folds a constant into the code that uses it, but
      // loads and checks a variable each time. The benchmark's sigmoid groups, run without this, show what it buys.
      name: "keep-top-level-constants",
      renderChunk(code) {
        const isAssignedLater = (name: string): boolean => code.split(new RegExp(`(?<![.\\w$])${name.replaceAll("$", "\\$")} = `)).length > 2;
        // As long as before, so that the source map holds.
        return { code: code.replace(/^var ([\w$]+) = /gm, (declaration, name) => (isAssignedLater(name) ? declaration : `const ${name}=`)) };
      },
    },
  ],
});
