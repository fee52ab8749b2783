import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const PACKAGES = join(import.meta.dirname, "../../../packages");

/** One AssemblyScript file, and the module of bytes that its package imports. */
export interface Kernel {
  /** Name of the source without its ending: `sigmoid-kernel`. */
  name: string;
  source: string;
  output: string;
}

/** Every packages/<package>/wasm/<name>.ts gives that package a src/<name>.generated.ts. */
export function kernels(): Kernel[] {
  return readdirSync(PACKAGES).flatMap((folder) => {
    const sources = join(PACKAGES, folder, "wasm");
    if (!existsSync(sources)) return [];
    return readdirSync(sources, { withFileTypes: true }).flatMap((entry) => {
      if (!entry.isFile() || !entry.name.endsWith(".ts")) return [];
      const name = entry.name.slice(0, -".ts".length);
      return [{ name, source: join(sources, entry.name), output: join(PACKAGES, folder, "src", `${name}.generated.ts`) }];
    });
  });
}
