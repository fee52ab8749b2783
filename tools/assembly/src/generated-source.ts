import { compile } from "./compile.ts";
import type { Kernel } from "./kernels.ts";

/** The TypeScript file that carries a kernel's bytes, as base64: the shortest text that every bundler leaves alone. */
export async function generatedSource({ name, source }: Kernel): Promise<string> {
  const bytes = await compile(source);
  const constant = name.toUpperCase().replaceAll("-", "_");
  return `// Generated from wasm/${name}.ts by the repository's \`assembly\` command; do not edit.

/** A WebAssembly module of ${bytes.length} bytes, in base64. */
export const ${constant}: string =
  "${Buffer.from(bytes).toString("base64")}";
`;
}
