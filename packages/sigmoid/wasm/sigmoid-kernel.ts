// The sigmoid of a block of potentials in place, two lanes at a time: AssemblyScript, compiled by the `assembly` command.
// Every rounding is that of sigmoidScalar and of expInRange in @concord/libm, in the same order, so that the bits are the same:
// WebAssembly's vectors round as its scalars do, and never fuse a product into a sum. Exponential: Arm optimized-routines,
// math/exp.c, Copyright (c) 2018-2023 Arm Limited, MIT; see NOTICE of @concord/libm.

/**
 * Where JavaScript puts, above the compiler's constants, the 128 rows (tail, head) of 2^(j/128), with j·2^45 taken off the bits of the
 * head: adding k·2^45 to them makes 2^(k/128), the power of two included.
 */
const TABLE: usize = 2048;

/** Where JavaScript puts potentials and finds rates: as many as fit into the page, a multiple of eight. */
const BLOCK: usize = 4096;

// Constants twice each, loaded where they are used: cheaper than making vectors of them, for which there are not enough registers.
const CONSTANTS: usize = memory.data<f64>([
  500, 500, -500, -500,
  184.6649652337873, 184.6649652337873, 6755399441055744, 6755399441055744,
  0.005415212348111709, 0.005415212348111709, 1.2864023111638344e-14, 1.2864023111638344e-14,
  0.49999999999996786, 0.49999999999996786, 0.16666666666665886, 0.16666666666665886,
  0.0416666808410674, 0.0416666808410674, 0.008333335853059549, 0.008333335853059549,
  1, 1,
], 16);

// @ts-ignore: decorator of AssemblyScript
@inline
function constant(index: usize): v128 {
  return v128.load(CONSTANTS + (index << 4));
}

/** e^z for z within [-500, 500] or NaN, once z is clipped to that. */
// @ts-ignore: decorator of AssemblyScript
@inline
function clippedExp(z: v128): v128 {
  // pmin and pmax keep NaN when it comes first, and are one instruction each.
  const x = f64x2.pmax(f64x2.pmin(z, constant(0)), constant(1));
  const shifted = f64x2.add(f64x2.mul(x, constant(2)), constant(3)); // the low bits are the integer k
  const kd = f64x2.sub(shifted, constant(3));
  const r = f64x2.sub(f64x2.sub(x, f64x2.mul(kd, constant(4))), f64x2.mul(kd, constant(5)));
  const row0 = v128.load(TABLE + (<usize>(i32x4.extract_lane(shifted, 0) & 127) << 4));
  const row1 = v128.load(TABLE + (<usize>(i32x4.extract_lane(shifted, 2) & 127) << 4));
  const tail = v128.shuffle<f64>(row0, row1, 0, 2);
  const head = v128.shuffle<f64>(row0, row1, 1, 3);
  const r2 = f64x2.mul(r, r);
  const low = f64x2.add(f64x2.add(tail, r), f64x2.mul(r2, f64x2.add(constant(6), f64x2.mul(r, constant(7)))));
  const high = f64x2.mul(f64x2.mul(r2, r2), f64x2.add(constant(8), f64x2.mul(r, constant(9))));
  const scale = i64x2.add(head, i64x2.shl(shifted, 45));
  return f64x2.add(scale, f64x2.mul(scale, f64x2.add(low, high)));
}

/** Replaces the first n potentials of the block, and those up to the next multiple of eight, by their rates. */
export function sigmoid(n: i32, e0: f64, v0: f64, r: f64): void {
  const maximum = f64x2.splat(2 * e0);
  const slope = f64x2.splat(r);
  const threshold = f64x2.splat(v0);
  const one = constant(10);
  const end = BLOCK + (<usize>n << 3);
  for (let at = BLOCK; at < end; at += 64) {
    const a = clippedExp(f64x2.mul(slope, f64x2.sub(threshold, v128.load(at, 0))));
    const b = clippedExp(f64x2.mul(slope, f64x2.sub(threshold, v128.load(at, 16))));
    const c = clippedExp(f64x2.mul(slope, f64x2.sub(threshold, v128.load(at, 32))));
    const d = clippedExp(f64x2.mul(slope, f64x2.sub(threshold, v128.load(at, 48))));
    v128.store(at, f64x2.div(maximum, f64x2.add(one, a)), 0);
    v128.store(at, f64x2.div(maximum, f64x2.add(one, b)), 16);
    v128.store(at, f64x2.div(maximum, f64x2.add(one, c)), 32);
    v128.store(at, f64x2.div(maximum, f64x2.add(one, d)), 48);
  }
}
