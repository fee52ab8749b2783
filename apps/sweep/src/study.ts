import { createHash } from "node:crypto";

/** Raised when another meaning of the results, or other models, would give other numbers for the same study. */
const RESULTS_VERSION = 1;

/** A parameter that is swept; the grid takes `count` values of it, a random design draws from it. */
export interface Axis {
  name: string;
  from: number;
  to: number;
  /** On a grid. */
  count?: number;
}

/** A parameter study: all that its results depend on. */
export interface Study {
  model: string;
  design: "grid" | "random";
  axes: readonly Axis[];
  points: number;
  /** Parameters that are not as the model has them. */
  fixed: Readonly<Record<string, number>>;
  start: readonly number[];
  /** Recorded time, and time before it (s). */
  seconds: number;
  transient: number;
  /** Time step (s). */
  dt: number;
  /** In decimal digits; it may be larger than a number holds. */
  seed: string;
}

/** A name for a study: equal for equal ones alone. */
export function fingerprint(study: Study): string {
  return createHash("sha256").update(canonical({ ...study, version: RESULTS_VERSION })).digest("hex").slice(0, 16);
}

/** What of two studies differs, in words; for those whose fingerprints do. */
export function difference(here: Study, there: Study): string {
  const names = [...new Set([...Object.keys(here), ...Object.keys(there)])] as (keyof Study)[];
  const different = names.filter((name) => canonical(here[name]) !== canonical(there[name]));
  if (different.length === 0) return "it was computed by another version of this program";
  return different.map((name) => `${name} is ${inWords(there[name])} there, ${inWords(here[name])} here`).join("; ");
}

/** `C=50:500:128 p=0:400:128` */
export function axesInWords(axes: readonly Axis[]): string {
  return axes.map(({ name, from, to, count }) => `${name}=${[from, to, count].filter((part) => part !== undefined).join(":")}`).join(" ");
}

/** JSON whose keys are in order. */
function canonical(value: unknown): string {
  const sorted = (_key: string, inner: unknown): unknown =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner;
  return JSON.stringify(value, sorted) ?? "";
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return typeof value[0] === "object" ? axesInWords(value) : value.join(",");
  if (value !== null && typeof value === "object") return Object.entries(value).map(([name, number]) => `${name}=${number}`).join(" ") || "as published";
  return String(value);
}
