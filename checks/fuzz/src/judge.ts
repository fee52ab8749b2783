import { areSame, contentsOf, holdsNaN, isWithin } from "./contents.ts";
import type { Entry } from "./entry.ts";
import type { Call, Value } from "./value.ts";

/** What user code of the values throws. */
export class OwnError extends Error {}

/** Calls a function once, and says what is wrong with what it did; undefined if nothing is. */
export function judge(name: string, entry: Entry, values: readonly Value[]): string | undefined {
  const call: Call = { call: entry.target as Call["call"], args: [] };
  for (const value of values) call.args.push(value.make(call));
  const { args } = call;
  const is = (trait: Value["traits"][number]): boolean => values.some(({ traits }) => traits.includes(trait));
  const before = args.map((arg) => contentsOf(arg));
  const isFinite = isWithin(args, entry.bound ?? Number.MAX_VALUE);

  /** The first argument that is not what it was, of those whose role asks for it; aliases of those that may change left out. */
  const changed = (isFixed: (role: string) => boolean): string | undefined => {
    if (is("lies")) return undefined;
    const free = args.filter((_, i) => !isFixed(roleOf(i)));
    const i = args.findIndex((arg, i) => isFixed(roleOf(i)) && !free.some((other) => shareMemory(other, arg)) && !areSame(before[i], contentsOf(arg)));
    return i === -1 ? undefined : `argument ${i} was changed`;
  };
  const roleOf = (i: number): string => entry.parameters[i]?.role ?? "input";

  let result: unknown;
  try {
    result = call.call(...args);
  } catch (error) {
    if (!isRightError(name, entry, error, is)) return `threw ${describeError(error)}`;
    // Draws that are none, and what a callback returns at a later stage, are found when something has been drawn.
    const isEarly = !is("throws") && !/^\w+: (rng|values|(f|g|dgdy|u)(\(y, t\)\[\d+\])?) must /.test((error as Error).message);
    return changed((role) => role === "input" || (role === "out" && isEarly));
  }
  if (is("lies")) return undefined;
  if (!entry.isResult(result, args)) return `returned ${describeResult(result)}`;
  const isNaNRight = is("isNaN") || !isFinite || (entry.isNaNRight as ((...args: unknown[]) => boolean) | undefined)?.(...args) === true;
  if (!isNaNRight && !entry.isUnchecked && holdsNaN(result)) return `returned ${describeResult(result)}, from finite arguments`;
  return changed((role) => role === "input");
}

function isRightError(name: string, entry: Entry, error: unknown, is: (trait: Value["traits"][number]) => boolean): boolean {
  if (is("throws") || error instanceof OwnError) return is("throws");
  const isOfKind = error instanceof TypeError || error instanceof RangeError;
  if ((is("lies") && error instanceof Error) || (entry.isUnchecked && error instanceof TypeError)) return true;
  const own = name.slice(name.indexOf(".") + 1);
  const names = [own, ...(entry.also ?? [])];
  // `spawn` of a generator without a seed sequence is the one error of another kind.
  const isDocumented = isOfKind || (error instanceof Error && error.message.startsWith("spawn: "));
  return isDocumented && [...names, "spawn"].some((prefix) => (error as Error).message.startsWith(`${prefix}: `));
}

function shareMemory(a: unknown, b: unknown): boolean {
  return a === b || (ArrayBuffer.isView(a) && ArrayBuffer.isView(b) && a.buffer === b.buffer);
}

const describeError = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message.slice(0, 300)}\n${(error.stack ?? "").split("\n").slice(1, 6).join("\n")}` : String(error));

function describeResult(result: unknown): string {
  if (ArrayBuffer.isView(result)) return `${result.constructor.name} [${Array.from(result as Float64Array).slice(0, 20).join(", ")}]`;
  try {
    return (JSON.stringify(result, (_, held) => (typeof held === "bigint" ? `${held}n` : held !== held ? "NaN" : held)) ?? String(result)).slice(0, 300);
  } catch {
    return typeof result;
  }
}
