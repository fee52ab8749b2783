import { LIBM_RANGES } from "../../contenders/js/libm-ranges.ts";
import type { Contender, Group } from "../group.ts";

// Functions that err by less than 1 ulp each: a few last digits.
const LAST_DIGITS = 1e-15;

/** One group for each elementary function: this one's, the engine's, glibc's. */
export const LIBM: readonly Group[] = Object.entries(LIBM_RANGES).map(([name, [from, to]]) => {
  const inC: Contender = {
    name: "C, libm",
    file: "c/libm.c",
    args: [`-DFUNCTION=${name === "pow" ? "power" : name}`, `-DFROM=(${from})`, `-DTO=(${to})`],
    tolerance: LAST_DIGITS,
  };
  const own: Contender = { name, file: "js/libm.ts", args: [name, "own"], processes: 3, tolerance: LAST_DIGITS };
  const engines: Contender = { name: `Math.${name}`, file: "js/libm.ts", args: [name, "Math"], processes: 3, tolerance: LAST_DIGITS };
  return {
    name: `libm-${name}`,
    title: `${name} of 10⁴ numbers from ${from} to ${to}`,
    operation: "number",
    base: name === "erf" ? "C, libm" : `Math.${name}`,
    contenders: name === "erf" ? [inC, own] : [engines, own, inC],
  };
});
