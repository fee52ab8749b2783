import type { Entries, Entry } from "../src/entry.ts";
import { array, out, real } from "../src/parameters.ts";
import { aFloat64Array, aNumber, itsFirst } from "../src/results.ts";

const ofNumber = (target: (x: number) => unknown): Entry => ({ target, parameters: [real], isResult: aNumber });
const checked = (name: string, x: unknown): void => {
  if (typeof x !== "number") throw new TypeError(`${name}: x must be a number`);
};
const isArrayOfNumbers = (values: unknown): values is number[] => Array.isArray(values) && values.length < 1e6 && values.every((x) => typeof x === "number");

/** Functions with one fault each, but the first, which has none. */
export const FAULTS: Entries = {
  "faults.none": ofNumber((x) => (checked("none", x), x)),
  "faults.hangs": ofNumber((x) => {
    for (checked("hangs", x); x > 100; );
    return x;
  }),
  "faults.crashes": ofNumber((x) => (checked("crashes", x), x < -100 ? process.abort() : x)),
  "faults.leavesItToTheEngine": ofNumber((x) => (checked("leavesItToTheEngine", x), Number(x.toFixed(x > 100 ? 200 : 2)))),
  "faults.namesAnother": ofNumber((x) => (checked("another", x), x)),
  "faults.throwsAnotherKind": ofNumber((x) => {
    if (typeof x !== "number") throw new Error("throwsAnotherKind: x must be a number");
    return x;
  }),
  "faults.convertsSilently": ofNumber((x) => (typeof x === "symbol" || typeof x === "bigint" ? checked("convertsSilently", x) : undefined, x)),
  "faults.givesNaN": ofNumber((x) => (checked("givesNaN", x), x === 0 ? x / x : x)),
  "faults.changesItsArgument": {
    target: (values: number[]) => {
      if (!isArrayOfNumbers(values)) throw new TypeError("changesItsArgument: values must be numbers");
      return Float64Array.from(values.sort());
    },
    parameters: [array()],
    isResult: aFloat64Array,
  },
  "faults.writesBeforeItChecks": {
    target: (filled: Float64Array, x: number) => {
      if (!(filled instanceof Float64Array)) throw new TypeError("writesBeforeItChecks: out must be a Float64Array");
      filled.fill(1);
      if (typeof x !== "number") throw new TypeError("writesBeforeItChecks: x must be a number");
      return filled;
    },
    parameters: [out(), real],
    isResult: itsFirst,
  },
};
