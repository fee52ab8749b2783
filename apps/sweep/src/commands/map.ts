import { resolve } from "node:path";
import { sync as writeFileAtomic } from "write-file-atomic";
import { Failure, reasonOf } from "../failure.ts";
import { heatMap } from "../heat-map.ts";
import { readTable, tableStudy } from "../read-table.ts";

/** Draws a table over its two axes. */
export async function map(table: string, value: string, out: string): Promise<void> {
  const study = (await tableStudy(table))?.study;
  if (study === undefined) throw new Failure(`there is no ${table}`);
  if (study.axes.length !== 2) throw new Failure(`a map has two axes, and ${table} has ${study.axes.length}`);
  if (resolve(out) === resolve(table)) throw new Failure(`--out ${out} is the table itself: name a file for the picture`);
  const rows = await readTable(table);
  try {
    writeFileAtomic(out, heatMap(study, rows, value));
  } catch (error) {
    throw new Failure(`cannot write ${out}: ${reasonOf(error)}`);
  }
  console.log(out);
}
