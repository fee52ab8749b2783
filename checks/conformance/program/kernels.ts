/** What the WebAssembly instances export that were started since this module, which has to be imported before all others. */
export const startedKernels: string[] = [];

const wasm = (globalThis as Partial<typeof globalThis>).WebAssembly;
if (wasm !== undefined) {
  wasm.Instance = new Proxy(wasm.Instance, {
    construct(target, args) {
      const instance = Reflect.construct(target, args);
      startedKernels.push(Object.keys(instance.exports).sort().join(" "));
      return instance;
    },
  });
}
