import { typeError } from "@concord/argument-error";

/** Work of a scheme whose last stage is the first of the next step: First Same As Last. */
export interface FsalWork {
  readonly n: number;
  /** Whether the last derivative is taken over where the next step begins at its arguments. */
  readonly fsal: boolean;
  /** Estimate of the last step's error: the new state less the one of the embedded scheme. */
  readonly error: Float64Array;
  /** Derivative at the state and time that the last step ended at. */
  readonly fLast: Float64Array;
  /** The state that the last step ended at. */
  readonly stage: Float64Array;
  /** The time that the last step ended at; NaN, which no step begins at, before there is one and where nothing is taken over. */
  tLast: number;
  /** The further arguments of the last step. */
  argsLast: readonly unknown[];
}

export function checkFsal(caller: string, options: { fsal?: boolean }): boolean {
  if (typeof options !== "object" || options === null) throw typeError(caller, "options", "be an object", options);
  const { fsal = false } = options;
  if (typeof fsal !== "boolean") throw typeError(caller, "fsal", "be true or false", fsal);
  return fsal;
}

export function newFsalWork(n: number, fsal: boolean, array: () => Float64Array): FsalWork {
  return { n, fsal, error: array(), fLast: array(), stage: array(), tLast: Number.NaN, argsLast: [] };
}

/** Takes over the last derivative as k1 and says so, if the step begins at the arguments that it was computed from. */
export function beginFsalStep(work: FsalWork, k1: Float64Array, y: Float64Array, t: number, args: readonly unknown[]): boolean {
  const isSame = Object.is(t, work.tLast) && areSame(y, work.stage) && areSame(args, work.argsLast);
  // Until the step has ended: f may throw, and stage is overwritten.
  work.tLast = Number.NaN;
  if (isSame) for (let i = 0; i < k1.length; i++) k1[i] = work.fLast[i];
  return isSame;
}

export function endFsalStep(work: FsalWork, t: number, args: readonly unknown[]): void {
  if (!work.fsal) return;
  work.tLast = t;
  work.argsLast = args;
}

function areSame(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return a.length === b.length;
}
