import { rangeError, typeError } from "@concord/argument-error";
import { checkFinite, checkFunction } from "./check-arguments.ts";

/** What every work object has. */
interface Work {
  readonly scheme: string;
  readonly n: number;
}

/**
 * Throws unless a step can be taken in place; its name and that of its work's creator follow from the scheme's. One condition
 * that leaves to a cold function keeps this short enough to inline; arrays of another realm leave as well, and come back.
 */
export function checkStepInto(scheme: string, out: Float64Array, f: unknown, y: Float64Array, t: number, dt: number, work: Work): void {
  if (
    !(
      work?.scheme === scheme &&
      y instanceof Float64Array &&
      out instanceof Float64Array &&
      y.length === work.n &&
      out.length === work.n &&
      typeof f === "function" &&
      Number.isFinite(t) &&
      Number.isFinite(dt)
    )
  ) {
    explain(scheme, out, f, y, t, dt, work);
  }
}

function explain(scheme: string, out: Float64Array, f: unknown, y: Float64Array, t: number, dt: number, work: Work): void {
  const caller = `${scheme}StepInto`;
  checkFunction(caller, "f", f);
  if (work?.scheme !== scheme) throw typeError(caller, "work", `be made by create${scheme[0].toUpperCase()}${scheme.slice(1)}Work(n)`, work);
  checkArray(caller, "y", y, work.n);
  checkArray(caller, "out", out, work.n);
  checkFinite(caller, "t", t);
  checkFinite(caller, "dt", dt);
}

function checkArray(caller: string, argument: string, array: Float64Array, n: number): void {
  if (array?.[Symbol.toStringTag] !== "Float64Array") throw typeError(caller, argument, "be a Float64Array", array);
  if (array.length !== n) throw rangeError(caller, argument, `have the ${n} values that work was made for`, array);
}
