import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { SchemaElement } from "hyparquet";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import { Failure, reasonOf } from "./failure.ts";
import { collectGarbage } from "./garbage.ts";
import { modelOf } from "./models/index.ts";
import { valuesAt } from "./point.ts";
import { fingerprint, type Study } from "./study.ts";

/** Frequency, lowest and highest value of a point. */
export type Measured = readonly [frequency: number, lowest: number, highest: number];

/** Of a table's metadata, where the study stands. */
export const METADATA_KEY = "concord-sweep";

const ROWS = 16_384; // of a row group: what is in memory at a time
const ROWS_OF_GARBAGE = 2048; // between two looks at how much there is

/**
 * Writes a sweep's table as Parquet: a row for each point, k = 0, 1, …, with its parameters and what was measured. Its bytes
 * depend on the study and the results alone. The file is there whole or not at all.
 *
 * @param results - of all points, one after the other
 */
export function writeTable(file: string, study: Study, results: Iterable<Measured>): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeRowGroups(temporary, study, results);
    const descriptor = openSync(temporary, "r+");
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    if (error instanceof Failure) throw error;
    throw new Failure(`cannot write ${file}: ${reasonOf(error)}. What is computed is kept, and the same command tries again`);
  }
}

function writeRowGroups(file: string, study: Study, results: Iterable<Measured>): void {
  const metadata = JSON.stringify({ sweep: fingerprint(study), study });
  const parquet = new ParquetWriter({ writer: fileWriter(file), schema: schema(study), kvMetadata: [{ key: METADATA_KEY, value: metadata }] });
  const { regime: name } = modelOf(study.model);
  let group = rowGroup(study);
  const flush = (): void => {
    if (group.k.length > 0) void parquet.write({ columnData: Object.entries(group).map(([name, data]) => ({ name, data })), rowGroupSize: ROWS });
    group = rowGroup(study);
  };
  let k = 0;
  for (const [frequency, lowest, highest] of results) {
    const amplitude = highest - lowest;
    const isFinite = Number.isFinite(amplitude);
    const regime = isFinite ? name(frequency, amplitude) : "diverged";
    group.k.push(k);
    valuesAt(study, k++).forEach((value, j) => group[study.axes[j].name].push(value));
    // At rest there are no cycles, but the noise's or the last bit's.
    group.frequency.push(regime === "rest" || Number.isNaN(frequency) ? null : frequency);
    group.amplitude.push(isFinite ? amplitude : null);
    group.lowest.push(isFinite ? lowest : null);
    group.highest.push(isFinite ? highest : null);
    group.regime.push(regime);
    if (group.k.length === ROWS) flush();
    if (k % ROWS_OF_GARBAGE === 0) collectGarbage();
  }
  flush();
  void parquet.finish();
}

/** Columns without rows yet. */
const rowGroup = (study: Study): Record<string, (number | string | null)[]> => Object.fromEntries(schema(study).slice(1).map(({ name }) => [name, []]));

function schema({ axes }: Study): SchemaElement[] {
  const columns: SchemaElement[] = [
    { name: "k", type: "INT32", repetition_type: "REQUIRED" },
    ...axes.map(({ name }): SchemaElement => ({ name, type: "DOUBLE", repetition_type: "REQUIRED" })),
    ...["frequency", "amplitude", "lowest", "highest"].map((name): SchemaElement => ({ name, type: "DOUBLE", repetition_type: "OPTIONAL" })),
    { name: "regime", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" },
  ];
  return [{ name: "sweep", num_children: columns.length }, ...columns];
}
