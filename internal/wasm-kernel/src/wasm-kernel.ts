import { decodeBase64 } from "./decode-base64.ts";

export { decodeBase64 };

// What is used of WebAssembly; TypeScript has its names only with the browser's or Node's types.
interface WebAssemblyNamespace {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: object };
}

/**
 * Starts a kernel from its bytes in base64; undefined where the engine has no WebAssembly, lacks an instruction that the
 * kernel needs, a content security policy refuses it, or typed arrays are not little-endian as its memory is. The caller then
 * computes the same bits in JavaScript.
 *
 * @param imports - functions that the kernel calls, by the name of its source and their own
 */
export function startKernel<Exports extends object>(base64: string, imports: object = {}): Exports | undefined {
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1) return undefined;
  try {
    const { Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyNamespace }).WebAssembly;
    return new Instance(new Module(decodeBase64(base64)), imports).exports as Exports;
  } catch {
    return undefined;
  }
}
