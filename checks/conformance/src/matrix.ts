import Table from "cli-table3";
import type { Difference } from "./compare.ts";
import type { Path } from "./bundle.ts";

/** One run of one engine, compared. */
export interface Run {
  engine: string;
  path: Path;
  version: string;
  /** Rows that the run has. */
  items: ReadonlySet<string>;
  differences: readonly Difference[];
  /** Why there are no results at all. */
  failure?: string;
}

/** The matrix of items and engines: a sign for each path. */
export function matrix(rows: readonly string[], runs: readonly Run[]): string {
  const engines = [...new Set(runs.map(({ engine }) => engine))];
  const of = (engine: string): Run[] => runs.filter((run) => run.engine === engine);
  const heads = engines.map((engine) => [engine, of(engine)[0].version, of(engine).map(({ path }) => path).join(" ")].join("\n"));
  const table = new Table({ head: ["", ...heads], style: { head: [], border: [], compact: true } });
  for (const row of rows) table.push([row, ...engines.map((engine) => of(engine).map((run) => sign(run, row).padEnd(run.path.length)).join(" "))]);
  return table.toString();
}

function sign({ failure, items, differences }: Run, row: string): string {
  if (failure !== undefined || differences.some(({ item }) => item === row)) return "✗";
  return items.has(row) ? "✓" : "";
}

/** A line for each difference, and for each run that failed. */
export function complaints(runs: readonly Run[]): string[] {
  return runs.flatMap(({ engine, path, failure, differences }) => {
    const messages = failure === undefined ? differences.map(({ item, message }) => `${item}: ${message}`) : [failure];
    return messages.map((message) => `✗ ${engine}, ${path}: ${message}`);
  });
}
