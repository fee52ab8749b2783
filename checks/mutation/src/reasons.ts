import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Survivor } from "./results.ts";

/** Which survivors a reason is about: those that have all that it names. No line numbers, so that it holds when a file grows. */
export type Pattern = Partial<Pick<Survivor, "file" | "code" | "column" | "mutator" | "original" | "replacement">>;

export interface Reason {
  reason: string;
  mutants: Pattern[];
}

export const REASONS: readonly Reason[] = JSON.parse(readFileSync(join(import.meta.dirname, "../reasons.json"), "utf8"));

/** Why no test can notice this one; undefined if nobody has said so. */
export function reasonFor(survivor: Survivor, reasons: readonly Reason[] = REASONS): string | undefined {
  return reasons.find(({ mutants }) => mutants.some((pattern) => matches(pattern, survivor)))?.reason;
}

export function matches(pattern: Pattern, survivor: Survivor): boolean {
  return Object.entries(pattern).every(([key, value]) => survivor[key as keyof Pattern] === value);
}
