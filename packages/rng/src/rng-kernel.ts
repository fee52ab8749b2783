import { startKernel } from "@concord/wasm-kernel";
import { isBelowExp } from "./density.ts";
import { log1pGlibc } from "./log1p-glibc.ts";
import { RNG_KERNEL } from "./rng-kernel.generated.ts";
import { exponentialTables, normalTables, type ZigguratTables } from "./ziggurat-tables.ts";

// Places in the kernel's memory, in bytes; see wasm/rng-kernel.ts.
const NORMAL_TABLES = 0;
const EXPONENTIAL_TABLES = 8192;
const OUTPUT = 14336;
const BLOCK = 32768;

/** What the kernel draws for the state at an address. The fills put n draws, up to 4096, into `block`. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  next64(state: number): void;
  random(state: number): number;
  standardNormal(state: number): number;
  standardExponential(state: number): number;
  fillRandom(state: number, n: number): void;
  fillStandardNormal(state: number, n: number): void;
  fillStandardExponential(state: number, n: number): void;
}

/** The WebAssembly kernel and views of its memory. */
export interface RngKernel {
  readonly draw: Exports;
  /** All of the memory. */
  readonly words: Int32Array;
  /** Word of the last `next64`. */
  readonly output: Int32Array;
  /** Draws of the last fill. */
  readonly block: Float64Array;
  /** Puts the tables for exponential draws into the memory, at the first call. */
  prepareExponential(): void;
}

// One instance for all generators: a call into one of several instances takes more than twice the time.
// Not started before it is needed; null where WebAssembly is refused.
let kernel: RngKernel | null | undefined;

/** The kernel, started at the first call; null where WebAssembly is refused. */
export function rngKernel(): RngKernel | null {
  if (kernel === undefined) kernel = start();
  return kernel;
}

function start(): RngKernel | null {
  const draw = startKernel<Exports>(RNG_KERNEL, { "rng-kernel": { log1p: log1pGlibc, isBelowExp } });
  if (draw === undefined) return null;
  const { buffer } = draw.memory;
  write(new Float64Array(buffer, NORMAL_TABLES), normalTables());
  let isPrepared = false; // computing them takes a fifth of the time to the first draw
  const prepareExponential = (): void => {
    if (isPrepared) return;
    write(new Float64Array(buffer, EXPONENTIAL_TABLES), exponentialTables());
    isPrepared = true;
  };
  return { prepareExponential, draw, words: new Int32Array(buffer), output: new Int32Array(buffer, OUTPUT, 2), block: new Float64Array(buffer, BLOCK) };
}

function write(target: Float64Array, { widths, thresholds, densities }: ZigguratTables): void {
  target.set(widths);
  target.set(thresholds, widths.length);
  target.set(densities, widths.length + thresholds.length);
}
