import { runInThisContext } from "node:vm";

/** The call that values are made for: a derivative may call the same function again, or change what it was called with. */
export interface Call {
  call: (...args: unknown[]) => unknown;
  args: unknown[];
}

/**
 * What cannot be asked of a call with the value:
 *
 * - `throws`: it throws when it is looked at or called, which passes through.
 * - `lies`: it is not what it says, answers differently each time, or breaks what the documentation asks of callbacks; the result
 *   is then as good as the answers, and an error may be the engine's.
 * - `isNaN`: it computes NaN, or overflows, by itself.
 */
export type Trait = "throws" | "lies" | "isNaN";

/** A value, made anew for each call; its text is a program that makes it. */
export interface Value {
  text: string;
  make: (call: Call) => unknown;
  traits: readonly Trait[];
}

const compiled = new Map<string, Value["make"]>();

/** The value of an expression, in which `call` is the function that is called and `args` are its arguments. */
export function code(text: string, ...traits: Trait[]): Value {
  let make = compiled.get(text);
  if (make === undefined) {
    make = runInThisContext(`({ call, args }) => (${text})`, { filename: text }) as Value["make"];
    compiled.set(text, make);
  }
  return { text, make, traits };
}

/** A number. */
export function number(x: number): Value {
  return { text: Object.is(x, -0) ? "-0" : String(x), make: () => x, traits: [] };
}

/** An array of numbers, of some kind. */
export function numbers(values: readonly number[], kind: "Array" | "Float64Array" | "Float32Array"): Value {
  const list = values.map((x) => number(x).text).join(", ");
  if (kind === "Array") return { text: `[${list}]`, make: () => [...values], traits: [] };
  const Kind = kind === "Float64Array" ? Float64Array : Float32Array;
  return { text: values.length > 50 && values.every((x) => x === values[0]) ? `new ${kind}(${values.length}).fill(${values[0]})` : `${kind}.of(${list})`, make: () => Kind.from(values), traits: [] };
}
