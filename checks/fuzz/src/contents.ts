import { types } from "node:util";

/** An object, and what it held when it was looked at. */
class Contents {
  readonly of: object;
  readonly held: readonly unknown[];

  constructor(of: object, held: readonly unknown[]) {
    this.of = of;
    this.held = held;
  }
}

/** Copies what a value holds, without running getters or looking behind proxies; functions count as themselves. */
export function contentsOf(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null || types.isProxy(value) || depth > 4) return value;
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return new Contents(value, entriesOf(value));
  if (isGenerator(value)) return new Contents(value, [JSON.stringify(value)]);
  const descriptors = Object.entries(Object.getOwnPropertyDescriptors(value)).slice(0, 100);
  return new Contents(value, descriptors.flatMap(([key, { value: held }]) => [key, contentsOf(held, depth + 1)]));
}

/** Whether two copies are of the same, to the last bit. */
export function areSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || types.isProxy(a) || types.isProxy(b)) return Object.is(a, b);
  if (!(a instanceof Contents && b instanceof Contents)) return false;
  return a.of === b.of && a.held.length === b.held.length && a.held.every((entry, i) => areSame(entry, b.held[i]));
}

/** Whether every number that a value holds is finite and within a bound. */
export function isWithin(value: unknown, bound: number, depth = 0): boolean {
  if (typeof value === "number") return Math.abs(value) <= bound;
  if (typeof value !== "object" || value === null || types.isProxy(value) || depth > 4) return true;
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return !hasEntry(value, (x) => !(Math.abs(x) <= bound));
  return Object.values(Object.getOwnPropertyDescriptors(value)).slice(0, 100).every(({ value: held }) => isWithin(held, bound, depth + 1));
}

/** Whether a NaN is anywhere in a result. */
export function holdsNaN(value: unknown, depth = 0): boolean {
  if (typeof value === "number") return value !== value;
  if (typeof value !== "object" || value === null || types.isProxy(value) || depth > 4) return false;
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return hasEntry(value, (x) => x !== x);
  return Object.values(Object.getOwnPropertyDescriptors(value)).slice(0, 5000).some(({ value: held }) => holdsNaN(held, depth + 1));
}

/** What has a state of its own, which its JSON tells. */
function isGenerator(value: object): boolean {
  return ["RandomGenerator", "SeedSequence", "bitGenerator"].some((name) => value.constructor?.name === name || Object.hasOwn(value.constructor ?? {}, name));
}

/** What a typed array holds; one on a detached buffer has nothing, not even an iterator. */
function entriesOf(view: ArrayBufferView): (number | bigint)[] {
  const array = view as Float64Array;
  return Array.from({ length: array.length }, (_, i) => array[i]);
}

function hasEntry(view: ArrayBufferView, is: (x: number) => boolean): boolean {
  const array = view as Float64Array;
  for (let i = 0; i < array.length; i++) if (is(Number(array[i]))) return true;
  return false;
}
