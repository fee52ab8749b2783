import { typeError } from "@concord/argument-error";
import { EXP_TABLE } from "./exp-table.generated.ts";
import { POWERS_OF_TWO } from "./powers-of-two.ts";

// e^x = 2^(k/128) · e^r with k an integer and |r| <= ln2/256. Algorithm and constants: Arm optimized-routines, math/exp.c
// (N = 128, polynomial of order 5, without FMA), Copyright (c) 2018-2023 Arm Limited, MIT; see NOTICE.
const STEPS_PER_UNIT = 184.6649652337873; // 128/ln2
const STEP_HEAD = 0.005415212348111709; // ln2/128 in two parts; k·STEP_HEAD is exact
const STEP_TAIL = 1.2864023111638344e-14;
const C2 = 0.49999999999996786; // e^r - 1 - r ≈ C2·r² + C3·r³ + C4·r⁴ + C5·r⁵, absolute error 1.555 · 2^-66
const C3 = 0.16666666666665886;
const C4 = 0.0416666808410674;
const C5 = 0.008333335853059549;

// Adding and subtracting 1.5 · 2^52 rounds to the nearest integer, ties to even, as long as |value| < 2^51.
const ROUNDING_SHIFT = 6755399441055744;

const OVERFLOW = 709.782712893384; // largest double whose exponential is finite
const UNDERFLOW = -745.1332191019412; // below it the exponential rounds to 0
const SMALLEST_NORMAL = 2.2250738585072014e-308; // 2^-1022

/**
 * The exponential function e^x, with the same bits in every engine.
 *
 * `Math.exp` is implementation-approximated in ECMAScript; this one uses only +, −, × and table look-ups.
 *
 * @param x - any number; NaN gives NaN, Infinity gives Infinity, −Infinity gives 0
 * @returns e^x, subnormal results included; error below 0.511 ulp (the authors' bound), at most 0.51 ulp on the golden set,
 *   which holds the hardest arguments that a search found
 * @throws TypeError if x is not a number; nothing is converted
 * @example exp(1) // => 2.718281828459045
 * @see Arm optimized-routines, math/exp.c; Python: numpy.exp (last bit may differ)
 */
export function exp(x: number): number {
  // Written so that NaN leaves here too. Between the limits every 2^(k >> 7) and every result is a normal double.
  if (typeof x !== "number" || !(x > -708 && x < 709)) return expNearLimits(x);
  const kd = x * STEPS_PER_UNIT + ROUNDING_SHIFT - ROUNDING_SHIFT;
  const k = kd | 0;
  const row = (k & 127) << 1;
  const head = EXP_TABLE[row + 1];
  // As relativeRest below, but written out. V8 inlines 920 bytes of bytecode at one place, of which a call costs some, and a
  // derivative needs this three times: the benchmark's guards hold it to that, its rk4 group shows what it buys.
  const r = x - kd * STEP_HEAD - kd * STEP_TAIL;
  const r2 = r * r;
  const rest = EXP_TABLE[row] + r + r2 * (C2 + r * C3) + r2 * r2 * (C4 + r * C5);
  return (head + head * rest) * POWERS_OF_TWO[(k >> 7) + 1022];
}

/** What 2^(j/128) has to be multiplied by, less 1: the tail of the table's row and e^r − 1. */
function relativeRest(x: number, kd: number, row: number): number {
  const r = x - kd * STEP_HEAD - kd * STEP_TAIL;
  const r2 = r * r;
  // The order of these operations is part of the contract: another one changes the last bit.
  return EXP_TABLE[row] + r + r2 * (C2 + r * C3) + r2 * r2 * (C4 + r * C5);
}

/** e^x where the result overflows, underflows or is close to it; also the way out for what is no number. */
function expNearLimits(x: number): number {
  if (typeof x !== "number") throw typeError("exp", "x", "be a number", x);
  if (!(x <= OVERFLOW)) return x + Infinity; // NaN stays NaN
  if (x < UNDERFLOW) return 0;
  const kd = x * STEPS_PER_UNIT + ROUNDING_SHIFT - ROUNDING_SHIFT;
  const k = kd | 0;
  const row = (k & 127) << 1;
  const rest = relativeRest(x, kd, row);
  const exponent = k >> 7;
  if (k > 0) {
    const scale = EXP_TABLE[row + 1] * POWERS_OF_TWO[exponent - 1 + 1022];
    return (scale + scale * rest) * 2;
  }
  const scale = EXP_TABLE[row + 1] * POWERS_OF_TWO[exponent + 1022 + 1022];
  const y = scale + scale * rest;
  return (y < 1 ? roundToSubnormal(y, scale - y + scale * rest) : y) * SMALLEST_NORMAL;
}

/** Rounds y + rest to a multiple of 2^-52, where y < 1: rounding only once is what keeps subnormal results accurate. */
function roundToSubnormal(y: number, rest: number): number {
  const high = 1 + y;
  const low = 1 - high + y + rest;
  return high + low - 1;
}
