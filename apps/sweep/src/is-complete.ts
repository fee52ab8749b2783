import { Failure } from "./failure.ts";
import { tableStudy } from "./read-table.ts";
import { difference, fingerprint, type Study } from "./study.ts";

/**
 * Whether a file is the table of this sweep.
 *
 * @throws Failure if it is something else, which is not overwritten
 */
export async function isComplete(file: string, study: Study): Promise<boolean> {
  const there = await tableStudy(file);
  if (there === undefined) return false;
  if (there.sweep === fingerprint(study)) return true;
  throw new Failure(`${file} is the table of another sweep (${difference(study, there.study)}): name another --out, or remove that file`);
}
