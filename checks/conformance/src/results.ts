/** What a run printed, read. */
export interface Results {
  /** Hash of each item. */
  hashes: Record<string, string>;
  /** Exports of each WebAssembly instance that was started, by the part that started it. */
  kernels: Record<string, string[]>;
}

/** Reads what a program prints; what a browser says by itself on its console is passed over. */
export function readResults(lines: readonly string[]): Results {
  const results: Results = { hashes: {}, kernels: {} };
  for (const line of lines) {
    const [, hash, item] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    const [, part, kernels] = /^kernels of (\w+): (.+)$/.exec(line) ?? [];
    if (item !== undefined) results.hashes[item] = hash;
    if (part !== undefined) results.kernels[part] = JSON.parse(kernels);
  }
  return results;
}
