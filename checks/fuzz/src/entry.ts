import type fc from "fast-check";
import type { Value } from "./value.ts";

/** What a function may do with an argument: `out` it fills if it returns, `work` at any time; all else it leaves as it is. */
export type Role = "out" | "work" | "input";

export interface Parameter {
  role: Role;
  /** Values that are mostly right, for arrays of n values. */
  usual: (n: number) => fc.Arbitrary<Value>;
  /** Values of its own that are wrong, beside those that are wrong everywhere; undefined where it is always right. */
  hostile: readonly Value[] | undefined;
}

/** A public function and what is true of it whatever it is called with. */
export interface Entry {
  /** Calls it. */
  target: (...args: never[]) => unknown;
  parameters: readonly Parameter[];
  /** Whether a result is one that the documentation promises. */
  isResult: (result: unknown, args: readonly unknown[]) => boolean;
  /** Results have no NaN as long as the arguments are finite and within this bound; beyond, an intermediate result may overflow. */
  bound?: number;
  /** Finite arguments for which NaN is the documented result. */
  isNaNRight?: (...args: never[]) => boolean;
  /** Documented to check nothing: whatever it is given, there is a result or the engine's TypeError. */
  isUnchecked?: boolean;
  /** Functions that it calls and that name themselves in their errors. */
  also?: readonly string[];
}

export type Entries = Readonly<Record<string, Entry>>;
