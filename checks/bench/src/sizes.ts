import { gzipSync } from "node:zlib";
import { build } from "esbuild";

export interface Size {
  name: string;
  /** Minified and gzipped. */
  bytes: number;
}

const PACKAGES = ["libm", "sigmoid", "integrators", "noise", "rng"];

/** What importing a single name costs, for every name, and what the whole umbrella does. */
export async function measureSizes(): Promise<Size[]> {
  const names = await Promise.all(PACKAGES.map(async (name) => [name, Object.keys(await import(`@concord/${name}`))] as const));
  const imports = names.flatMap(([name, exports]) => exports.map((export_) => [`@concord/${name}`, export_]));
  const sizes = imports.map(async ([from, name]) => ({ name: `${name} from ${from}`, bytes: await bundledSize(`export { ${name} } from "${from}"`) }));
  return Promise.all([...sizes, { name: "all of @concord/models-utils", bytes: await bundledSize('export * from "@concord/models-utils"') }]);
}

async function bundledSize(contents: string): Promise<number> {
  const { outputFiles } = await build({ stdin: { contents, resolveDir: import.meta.dirname }, bundle: true, minify: true, format: "esm", write: false });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
