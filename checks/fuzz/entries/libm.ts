import * as m from "@concord/libm";
import type { Entries, Entry } from "../src/entry.ts";
import { real, unchecked } from "../src/parameters.ts";
import { aFloat64Array, aNumber } from "../src/results.ts";

const ofNumbers = (target: Entry["target"], n: number): Entry => ({ target, parameters: Array.from({ length: n }, () => real), isResult: aNumber });

export const libmEntries: Entries = {
  "libm.erf": ofNumbers(m.erf, 1),
  "libm.exp": ofNumbers(m.exp, 1),
  // Promises nothing outside of its range, and for what is no number.
  "libm.expInRange": { target: m.expInRange, parameters: [unchecked], isResult: () => true, isUnchecked: true },
  "libm.expTable": { target: m.expTable, parameters: [], isResult: aFloat64Array },
  "libm.expm1": ofNumbers(m.expm1, 1),
  "libm.log": { ...ofNumbers(m.log, 1), isNaNRight: (x: number) => x < 0 },
  "libm.log1p": { ...ofNumbers(m.log1p, 1), isNaNRight: (x: number) => x < -1 },
  "libm.pow": { ...ofNumbers(m.pow, 2), isNaNRight: (x: number, y: number) => x < 0 && !Number.isInteger(y) },
  "libm.tanh": ofNumbers(m.tanh, 1),
};
