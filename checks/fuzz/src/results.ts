import type { Entry } from "./entry.ts";

type IsResult = Entry["isResult"];

export const aNumber: IsResult = (result) => typeof result === "number";

export const aFloat64Array: IsResult = (result) => result instanceof Float64Array && result.buffer.byteLength === result.byteLength;

export const aNumberOrFloat64Array: IsResult = (result, args) => aNumber(result, args) || aFloat64Array(result, args);

/** What the call was to fill. */
export const itsFirst: IsResult = (result, args) => result === args[0];

export const nothing: IsResult = (result) => result === undefined;

export const anObject: IsResult = (result) => typeof result === "object" && result !== null;

/** A new state of the container kind that the argument at this place has. */
export const aStateLike = (place: number): IsResult => (result, args) => {
  const y = args[place] as ArrayLike<number>;
  if (result === y || (result as ArrayLike<number>).length !== y.length) return false;
  return Array.isArray(y) ? Array.isArray(result) && result.every((x) => typeof x === "number") : aFloat64Array(result, args);
};
