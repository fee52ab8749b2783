import { vi } from "vitest";

type Rng = typeof import("../src/index.ts");

/** Another copy of the package, which finds no WebAssembly and draws in JavaScript. */
export async function withoutWebAssembly(): Promise<Rng> {
  vi.stubGlobal("WebAssembly", undefined);
  const copy = await anotherCopy();
  copy.defaultRng(0); // decides
  vi.unstubAllGlobals();
  return copy;
}

/** Another copy of the package, as CJS beside ESM is one. */
export async function anotherCopy(): Promise<Rng> {
  vi.resetModules();
  const copy = await import("../src/index.ts");
  vi.resetModules(); // so that no test file that runs after this one imports it
  return copy;
}
