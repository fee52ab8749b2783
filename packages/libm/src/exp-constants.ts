// e^x = 2^(k/128) · e^r with k an integer and |r| <= ln2/256. Algorithm and constants: Arm optimized-routines, math/exp.c
// (N = 128, polynomial of order 5, without FMA), Copyright (c) 2018-2023 Arm Limited, MIT; see NOTICE.

export const STEPS_PER_UNIT = 184.6649652337873; // 128/ln2
export const STEP_HEAD = 0.005415212348111709; // ln2/128 in two parts; k·STEP_HEAD is exact
export const STEP_TAIL = 1.2864023111638344e-14;

// e^r - 1 - r ≈ C2·r² + C3·r³ + C4·r⁴ + C5·r⁵, absolute error 1.555 · 2^-66.
export const C2 = 0.49999999999996786;
export const C3 = 0.16666666666665886;
export const C4 = 0.0416666808410674;
export const C5 = 0.008333335853059549;

/** Adding and subtracting 1.5 · 2^52 rounds to the nearest integer, ties to even, as long as |value| < 2^51. */
export const ROUNDING_SHIFT = 6755399441055744;
