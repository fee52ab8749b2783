import fc from "fast-check";
import type { Parameter } from "./entry.ts";
import { CONVERTED, HOSTILE } from "./hostile.ts";
import { code, number, numbers, type Value } from "./value.ts";

const THROWING_OPTIONS = [code("{ get size() { throw OWN_ERROR; }, get fsal() { throw OWN_ERROR; }, get spawnKey() { throw OWN_ERROR; }, get endpoint() { throw OWN_ERROR; } }", "throws")];
const moderate = fc.oneof(fc.integer({ min: -10, max: 10 }), fc.double({ min: -1000, max: 1000, noNaN: true }));
const anyNumber = fc.oneof({ weight: 5, arbitrary: moderate }, { weight: 1, arbitrary: fc.double() });

const input = (usual: Parameter["usual"], ...hostile: Value[]): Parameter => ({ role: "input", usual, hostile: [...HOSTILE, ...hostile] });
const output = (usual: Parameter["usual"], ...hostile: Value[]): Parameter => ({ role: "out", usual, hostile: [...HOSTILE, ...hostile] });

/** One of some expressions. */
export const oneOf = (...texts: string[]): fc.Arbitrary<Value> => fc.constantFrom(...texts.map((text) => code(text)));

/** An argument that is one of some expressions, or anything else. */
export const some = (...texts: string[]): Parameter => input(() => oneOf(...texts), ...THROWING_OPTIONS);

/** Any number. */
export const real: Parameter = input(() => anyNumber.map(number));

/** An argument of a function that checks nothing. */
export const unchecked: Parameter = { ...real, hostile: CONVERTED };

/** A positive number, of the size of a time step or a time constant. */
export const positive: Parameter = input(() => fc.oneof({ weight: 8, arbitrary: fc.double({ min: 1e-6, max: 2, noNaN: true }) }, { weight: 1, arbitrary: anyNumber }).map(number));

/** A count of samples, or of steps. */
export const size: Parameter = input(() => fc.oneof(fc.nat(5), fc.constantFrom(17, 2049, 5000)).map(number));

/** A small count of what is expensive, or repeated. */
export const count: Parameter = input(() => fc.integer({ min: 0, max: 4 }).map(number));

/** An optional argument that is left out as often as not. */
export const optional = (parameter: Parameter): Parameter => ({ ...parameter, usual: (n) => fc.oneof(fc.constant(code("undefined")), parameter.usual(n)) });

/** An array of n numbers, or of as many as a function of n says. */
export const array = (length: (n: number) => number = (n) => n): Parameter => input((n) => anyArray(length(n)));

/** A number, or an array of n. */
export const numberOrArray: Parameter = input((n) => fc.oneof(anyNumber.map(number), anyArray(n)));

/** A state that a step takes: an array of n numbers, or a Float64Array. */
export const state: Parameter = stateOf((n) => n);

export function stateOf(length: (n: number) => number): Parameter {
  return input((n) => fc.oneof(filled(length(n), "Array"), filled(length(n), "Float64Array")));
}

/** A Float64Array of n numbers that is only read. */
export const float64Array: Parameter = float64ArrayOf((n) => n);

export function float64ArrayOf(length: (n: number) => number): Parameter {
  return input((n) => filled(length(n), "Float64Array"));
}

/** A Float64Array to be filled, of n values or as many as a function of n says; or another argument of the call. */
export const out = (length: (n: number) => number = (n) => n): Parameter =>
  output((n) => {
    const texts = [`new Float64Array(${length(n)})`, `new Float64Array(${length(n)}).fill(NaN)`, `new Float64Array(new SharedArrayBuffer(${8 * length(n)}))`, `new Float64Array(new ArrayBuffer(${8 * length(n)}, { maxByteLength: ${8 * length(n) + 8} }))`, `new Float64Array(new ArrayBuffer(${8 * length(n) + 16}), 8, ${length(n)})`];
    return oneOf(...texts);
  });

/** The memory of a noise: empty, or so many numbers, which a function of n says. */
export const memory = (length: number): Parameter => output(() => fc.oneof(fc.constant(code("[]")), fc.constant(code("undefined")), anyNumbers(length).map((values) => numbers(values, "Array"))), code("[1, 2, 3, 4, 5, 6, 7, 8]"));

/** An argument whose right values depend on n. */
export const ofLength = (text: (n: number) => string): Parameter => input((n) => oneOf(text(n)));

/** A value that is always right, such as the generator that a method belongs to. */
export const always = (role: Parameter["role"], ...texts: string[]): Parameter => ({ role, usual: () => oneOf(...texts), hostile: undefined });

function anyNumbers(n: number): fc.Arbitrary<number[]> {
  // A long array of different numbers would say no more than one of equal ones.
  if (n > 50) return anyNumber.map((x) => Array.from({ length: n }, () => x));
  return fc.oneof({ weight: 6, arbitrary: fc.array(moderate, { minLength: n, maxLength: n }) }, { weight: 1, arbitrary: fc.array(fc.double(), { minLength: n, maxLength: n }) });
}

function filled(n: number, kind: "Array" | "Float64Array" | "Float32Array"): fc.Arbitrary<Value> {
  return anyNumbers(n).map((values) => numbers(values, kind));
}

function anyArray(n: number): fc.Arbitrary<Value> {
  return fc.oneof(filled(n, "Array"), filled(n, "Float64Array"), filled(n, "Float32Array"));
}
