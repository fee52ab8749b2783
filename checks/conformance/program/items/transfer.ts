import { between, LENGTHS } from "../values.ts";
import type { Item } from "./item.ts";

type Parameters = readonly (readonly number[])[];
type Sigmoid = (v: Float64Array, e0: ArrayLike<number> | number, v0: ArrayLike<number> | number, r: ArrayLike<number> | number) => Float64Array;

/** A function of a number or an array: both, with its defaults and with each of the parameters. */
export function ofNumbersAndArrays(f: { (x: number, ...parameters: number[]): number; (x: ArrayLike<number>, ...parameters: number[]): Float64Array }, values: readonly number[], parameters: Parameters): Item {
  return function* () {
    for (const chosen of [[], ...parameters]) {
      yield values.map((x) => f(x, ...chosen));
      yield f(values, ...chosen);
      for (const length of LENGTHS) yield f(Float64Array.from(values.slice(0, length)), ...chosen);
    }
  };
}

/** A function that writes to an array: to a new one, and to that of its values. */
export function into(f: (out: Float64Array, x: ArrayLike<number>, ...parameters: number[]) => Float64Array, values: readonly number[], parameters: Parameters): Item {
  return function* () {
    for (const chosen of [[], ...parameters]) {
      for (const length of [...LENGTHS, values.length]) {
        const x = Float64Array.from(values.slice(0, length));
        yield f(new Float64Array(x.length), x, ...chosen);
        yield f(x, x, ...chosen);
      }
    }
  };
}

/** A function of a number without defaults. */
export function scalar<P extends number[]>(f: (x: number, ...parameters: P) => number, values: readonly number[], parameters: Parameters): Item {
  return () => parameters.map((chosen) => values.map((x) => f(x, ...(chosen as P))));
}

/** The sigmoid where each node has parameters of its own. */
export function perNode(f: Sigmoid, values: readonly number[]): Item {
  return function* () {
    for (const length of [...LENGTHS, values.length]) {
      const v = Float64Array.from(values.slice(0, length));
      const [e0, v0, r] = [between(1, 5, v.length), Float64Array.from(between(-6, 6, v.length)), between(-1, 1, v.length)];
      yield [f(v, e0, v0, r), f(v, e0, 6, 0.56), f(v, 2.5, v0, 0.56), f(v, 2.5, 6, r)];
    }
  };
}

/** `perNode` of the form that writes to an array. */
export function perNodeInto(f: (out: Float64Array, ...args: globalThis.Parameters<Sigmoid>) => Float64Array, values: readonly number[]): Item {
  return perNode((v, ...parameters) => f(new Float64Array(v.length), v, ...parameters), values);
}
