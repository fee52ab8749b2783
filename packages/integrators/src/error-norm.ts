import { numberError, rangeError } from "@concord/argument-error";
import { checkArrayLike, checkNumbers } from "./check-arguments.ts";

/** One tolerance for all components, or one for each. */
export type Tolerance = number | ArrayLike<number>;

/**
 * The size of an error estimate relative to what is tolerated: a step is good if it is 1 or less.
 *
 * √(1/n · Σ (error_i / (atol_i + rtol_i·max(|y0_i|, |y1_i|)))²)
 *
 * @param error - error estimate, shape (n,), as the embedded steps leave it
 * @param y0 - state at the beginning of the step, shape (n,)
 * @param y1 - state at its end, shape (n,)
 * @param atol - absolute tolerance >= 0 in the unit of the state: one number, or one per component where units differ
 * @param rtol - relative tolerance >= 0: one number, or one per component
 * @returns the norm, >= 0; NaN if an error is NaN; a component without error counts 0 even where nothing is tolerated
 * @throws RangeError if the arrays differ in length, or a tolerance is negative or not finite; TypeError for other kinds
 * @example errorNorm([3e-6, 0], [1, 5], [2, 5], 1e-6, 1e-6) // => 0.7071067811865476
 * @see Hairer, Nørsett & Wanner, Solving ODEs I, eq. II.4.11
 */
export function errorNorm(
  error: ArrayLike<number>,
  y0: ArrayLike<number>,
  y1: ArrayLike<number>,
  atol: Tolerance,
  rtol: Tolerance,
): number {
  const n = error?.length;
  checkArray("error", error, n);
  checkArray("y0", y0, n);
  checkArray("y1", y1, n);
  checkTolerance("atol", atol, n);
  checkTolerance("rtol", rtol, n);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const a = typeof atol === "number" ? atol : atol[i];
    const r = typeof rtol === "number" ? rtol : rtol[i];
    const ratio = error[i] === 0 ? 0 : error[i] / (a + r * Math.max(Math.abs(y0[i]), Math.abs(y1[i])));
    sum += ratio * ratio;
  }
  return n === 0 ? 0 : Math.sqrt(sum / n);
}

function checkArray(argument: string, values: ArrayLike<number>, n: number): void {
  checkArrayLike("errorNorm", argument, values);
  if (values.length !== n) throw rangeError("errorNorm", argument, `have the length of error, ${n}`, values);
  checkNumbers("errorNorm", argument, values);
}

function checkTolerance(argument: string, tolerance: Tolerance, n: number): void {
  if (typeof tolerance === "object") {
    checkArray(argument, tolerance, n);
    for (let i = 0; i < n; i++) checkTolerance(`${argument}[${i}]`, tolerance[i], n);
  } else if (!(Number.isFinite(tolerance) && tolerance >= 0)) {
    throw numberError("errorNorm", argument, "be a finite number >= 0", tolerance);
  }
}
