import { expTable } from "@concord/libm";
import { startKernel } from "@concord/wasm-kernel";
import { SIGMOID_KERNEL } from "./sigmoid-kernel.generated.ts";

/** The compiled wasm/sigmoid-kernel.ts: `sigmoid` replaces the first n numbers of `block` by their rates. */
export interface BlockKernel {
  block: Float64Array;
  sigmoid(n: number, e0: number, v0: number, r: number): void;
}

// Where the kernel's source has its table and its block, in bytes. Half of the block is used: it stays in the cache next to
// the caller's arrays.
const TABLE = 2048;
const BLOCK = 4096;
const BLOCK_LENGTH = 2048;

let started: BlockKernel | undefined;
let isRefused = false;

/** The one instance, started when first asked for; undefined where WebAssembly is refused. Which it is changes no bit. */
export function blockKernel(): BlockKernel | undefined {
  if (started === undefined && !isRefused) {
    const kernel = startKernel<{ memory: { buffer: ArrayBuffer }; sigmoid: BlockKernel["sigmoid"] }>(SIGMOID_KERNEL);
    if (kernel === undefined) {
      isRefused = true;
      return undefined;
    }
    new Float64Array(kernel.memory.buffer, TABLE, 256).set(expTable());
    started = { block: new Float64Array(kernel.memory.buffer, BLOCK, BLOCK_LENGTH), sigmoid: kernel.sigmoid };
  }
  return started;
}
