import { InvalidArgumentError } from "commander";
import type { Axis } from "./study.ts";

export interface Limits {
  least?: number;
  most?: number;
  isInteger?: boolean;
}

export function parseNumber(text: string, { least = -Infinity, most = Number.MAX_VALUE, isInteger = false }: Limits): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (value >= least && value <= most && Number.isFinite(value) && (!isInteger || Number.isInteger(value))) return value;
  const limits = [least > -Infinity ? `from ${least}` : "", most < Number.MAX_VALUE ? `to ${most}` : ""].filter(Boolean).join(" ");
  throw new InvalidArgumentError(`"${text}" is no ${isInteger ? "integer" : "number"}${limits === "" ? "" : ` ${limits}`}.`);
}

/** `C=50:500:128 p=0:400:128`, or without counts where it is no grid. */
export function parseAxes(text: string, isGrid: boolean): Axis[] {
  return text.trim().split(/[\s,]+/).map((part) => {
    const match = /^(\w+)=([^:]+):([^:]+)(?::([^:]+))?$/.exec(part);
    if (match === null || (match[4] !== undefined) !== isGrid) {
      throw new InvalidArgumentError(`"${part}" is not ${isGrid ? "name=from:to:count, such as C=50:500:128" : "name=from:to, such as C=50:500"}.`);
    }
    const [from, to] = [match[2], match[3]].map((number) => parseNumber(number, {}));
    if (from > to) throw new InvalidArgumentError(`"${part}" ends below its beginning.`);
    const axis = { name: match[1], from, to };
    return isGrid ? { ...axis, count: parseNumber(match[4], { least: 1, isInteger: true }) } : axis;
  });
}

/** `A=3.5 std=0` */
export function parseSettings(text: string): Record<string, number> {
  return Object.fromEntries(
    text.trim().split(/[\s,]+/).map((part) => {
      const match = /^(\w+)=(.+)$/.exec(part);
      if (match === null) throw new InvalidArgumentError(`"${part}" is not name=value, such as std=0.`);
      return [match[1], parseNumber(match[2], {})];
    }),
  );
}

/** `2/8` */
export function parseShard(text: string): [i: number, n: number] {
  const match = /^(\d+)\/(\d+)$/.exec(text);
  const [i, n] = match === null ? [0, 0] : [Number(match[1]), Number(match[2])];
  if (i < 1 || i > n) throw new InvalidArgumentError(`"${text}" is not i/n with i from 1 to n, such as 2/8.`);
  return [i, n];
}
