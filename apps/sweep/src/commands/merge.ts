import { assemble } from "../assemble.ts";
import { readStudy } from "../checkpoint.ts";
import { Failure } from "../failure.ts";
import { isComplete } from "../is-complete.ts";
import { difference } from "../study.ts";

/** Writes the table of a sweep whose shards are in some checkpoints, which stay as they are. */
export async function merge(folders: readonly string[], out: string): Promise<void> {
  const studies = folders.map((folder) => {
    const found = readStudy(folder);
    if (found === undefined) throw new Failure(`${folder} is no checkpoint of a sweep`);
    return found;
  });
  const [{ sweep, study }] = studies;
  const foreign = studies.findIndex((other) => other.sweep !== sweep);
  if (foreign !== -1) throw new Failure(`${folders[foreign]} holds another sweep than ${folders[0]}: ${difference(study, studies[foreign].study)}`);
  if (await isComplete(out, study)) return console.log(`${out} is complete.`);
  assemble(out, study, folders);
  console.log(`${out}: ${study.points} points.`);
}
