import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import asc from "assemblyscript/asc";

// One page of memory, no runtime: a kernel is straight code over numbers. Two builds are byte-identical.
const OPTIONS = ["-O3", "--noAssert", "--runtime", "stub", "--initialMemory", "1", "--maximumMemory", "1", "--enable", "simd", "--disable", "bulk-memory"];

/** The WebAssembly module of one AssemblyScript file. */
export async function compile(source: string): Promise<Uint8Array> {
  let module: Uint8Array | undefined;
  const { error, stderr } = await asc.main([basename(source), ...OPTIONS, "--outFile", "module.wasm"], {
    readFile: (name) => (name === basename(source) ? readFileSync(source, "utf8") : null),
    writeFile: (_, contents) => {
      module = contents as Uint8Array;
    },
    listFiles: () => [],
  });
  if (error !== null || module === undefined) throw new Error(`${basename(dirname(dirname(source)))}: ${stderr}`);
  return module;
}
