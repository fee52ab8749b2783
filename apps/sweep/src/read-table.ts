import { existsSync } from "node:fs";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { Failure, reasonOf } from "./failure.ts";
import type { Study } from "./study.ts";
import { METADATA_KEY } from "./table.ts";

/** A row of a sweep's table: k, the swept parameters, frequency, amplitude, lowest, highest, regime. */
export type Row = Record<string, number | string | null>;

/** The study that a table holds, or undefined if there is no such file. */
export async function tableStudy(file: string): Promise<{ sweep: string; study: Study } | undefined> {
  if (!existsSync(file)) return undefined;
  try {
    const { key_value_metadata = [] } = await parquetMetadataAsync(await asyncBufferFromFile(file));
    return JSON.parse(key_value_metadata.find(({ key }) => key === METADATA_KEY)?.value ?? "");
  } catch (error) {
    throw new Failure(`${file} is not the table of a sweep: ${reasonOf(error)}`);
  }
}

export async function readTable(file: string): Promise<Row[]> {
  return parquetReadObjects({ file: await asyncBufferFromFile(file) }) as Promise<Row[]>;
}
