import { expTable } from "@concord/libm";
import { startKernel } from "@concord/wasm-kernel";
import { SIGMOID_KERNEL } from "./sigmoid-kernel.generated.ts";

/** The compiled wasm/sigmoid-kernel.ts: `sigmoid` replaces the first n numbers of `block` by their rates. */
export interface BlockKernel {
  block: Float64Array;
  /** The view of the block that the last call copied from; kept, since for a hundred numbers making one counts. */
  rates: Float64Array;
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
    putTable(kernel.memory.buffer);
    const block = new Float64Array(kernel.memory.buffer, BLOCK, BLOCK_LENGTH);
    started = { block, rates: block, sigmoid: kernel.sigmoid };
  }
  return started;
}

/** The table as the kernel's source wants it; WebAssembly's memory is little-endian everywhere, and typed arrays where it exists. */
function putTable(memory: ArrayBuffer): void {
  new Float64Array(memory, TABLE, 256).set(expTable());
  const words = new Int32Array(memory, TABLE, 512);
  for (let j = 0; j < 128; j++) words[4 * j + 3] -= j << 13; // j·2^45, in the upper word of the head
}
