import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";

const ROOT = join(import.meta.dirname, "..");

/** The program and the sweeps, bundled, once as they are and once for engines that shall have no WebAssembly. */
export const BUNDLES = { wasm: join(ROOT, "dist/wasm"), js: join(ROOT, "dist/js") } as const;

export type Path = keyof typeof BUNDLES;

export const PATHS = Object.keys(BUNDLES) as readonly Path[];

const PAGE = `<!doctype html>
<meta charset="utf-8">
<title>Conformance</title>
<link rel="icon" href="data:,">
<script src="program.js"></script>
<script src="web.js" type="module"></script>
`;

export async function bundle(): Promise<void> {
  for (const path of PATHS) {
    const outdir = BUNDLES[path];
    const options = {
      bundle: true,
      target: "es2022",
      banner: { js: path === "js" ? "delete globalThis.WebAssembly;" : "" },
      outdir,
      external: ["node:*"],
      entryNames: "[name]",
    } satisfies BuildOptions;
    await build({ ...options, entryPoints: [join(ROOT, "program/program.ts"), join(ROOT, "program/sweep/web-worker.ts")], format: "iife" });
    await build({ ...options, entryPoints: ["node", "node-worker", "web"].map((name) => join(ROOT, `program/sweep/${name}.ts`)), format: "esm" });
    mkdirSync(outdir, { recursive: true });
    writeFileSync(join(outdir, "index.html"), PAGE);
  }
}
