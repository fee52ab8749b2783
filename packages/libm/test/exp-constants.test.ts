import { expect, it } from "vitest";
import * as constants from "../src/exp-constants.ts";

it("the constants of exp are those of Arm optimized-routines, math/exp_data.c (N = 128)", () => {
  // The fractions as they stand there, in hexadecimal: value = fraction / 16^13 · 2^exponent.
  const published: Record<string, [fraction: string, exponent: number]> = {
    STEPS_PER_UNIT: ["171547652b82fe", 7], // InvLn2 · N
    STEP_HEAD: ["162e42fefa0000", -8], // -NegLn2hiN
    STEP_TAIL: ["1cf79abc9e3b39", -47], // -NegLn2loN
    C2: ["1ffffffffffdbd", -2],
    C3: ["1555555555543c", -3],
    C4: ["155555cf172b91", -5],
    C5: ["11111167a4d017", -7],
    ROUNDING_SHIFT: ["18000000000000", 52],
  };
  expect({ ...constants }).toEqual(Object.fromEntries(Object.entries(published).map(([name, [fraction, exponent]]) => [name, (Number(`0x${fraction}`) / 2 ** 52) * 2 ** exponent])));
});
