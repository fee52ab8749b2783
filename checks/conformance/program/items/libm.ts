import { erf, exp, expInRange, expm1, expTable, log, log1p, pow, tanh } from "@concord/libm";
import { anyDoubles, between, EDGES, REALS } from "../values.ts";
import { each, eachPair, type Items } from "./item.ts";

export const libmItems: Items = {
  "libm.erf": each(erf, REALS),
  "libm.exp": each(exp, REALS),
  "libm.expInRange": each(expInRange, between(-500, 500, 10_000)),
  "libm.expTable": expTable,
  "libm.expm1": each(expm1, REALS),
  "libm.log": each(log, REALS),
  "libm.log1p": each(log1p, REALS),
  "libm.pow": eachPair(pow, [...EDGES, ...anyDoubles(100), ...between(-20, 20, 100)]),
  "libm.tanh": each(tanh, REALS),
};
