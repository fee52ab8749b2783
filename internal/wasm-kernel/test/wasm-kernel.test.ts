import { afterEach, describe, expect, it, vi } from "vitest";
import { startKernel } from "../src/wasm-kernel.ts";

/** (module (func (export "seven") (result i32) i32.const 7)) */
const SEVEN = "AGFzbQEAAAABBQFgAAF/AwIBAAcJAQVzZXZlbgAACgYBBABBBws=";

describe("startKernel", () => {
  afterEach(() => void vi.unstubAllGlobals());

  it("gives a module's exports", () => {
    expect(startKernel<{ seven(): number }>(SEVEN)?.seven()).toBe(7);
  });

  it("gives undefined where there is no WebAssembly", () => {
    vi.stubGlobal("WebAssembly", undefined);
    expect(startKernel(SEVEN)).toBe(undefined);
  });

  it("gives undefined where WebAssembly is refused", () => {
    vi.stubGlobal("WebAssembly", { Module: Refused });
    expect(startKernel(SEVEN)).toBe(undefined);
  });

  it("gives undefined where typed arrays are big-endian, whose bytes the kernel would not understand", () => {
    vi.stubGlobal("Uint16Array", { of: (x: number) => ({ buffer: Uint8Array.of(x >> 8, x).buffer }) });
    expect(startKernel(SEVEN)).toBe(undefined);
  });

  it("gives undefined for bytes that the engine does not take", () => {
    expect(startKernel("AAAA")).toBe(undefined);
  });
});

class Refused {
  constructor() {
    throw new EvalError("refused by the content security policy");
  }
}
