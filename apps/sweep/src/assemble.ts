import type { Chunk, Range } from "./chunk.ts";
import { chunkFiles, readChunk } from "./checkpoint.ts";
import { Failure } from "./failure.ts";
import { gaps, inWords, total } from "./ranges.ts";
import { NUMBERS } from "./simulator.ts";
import { fingerprint, type Study } from "./study.ts";
import { type Measured, writeTable } from "./table.ts";

/** A chunk's file, and its folder. */
interface Source extends Range {
  folder: string;
  name: string;
}

/**
 * Writes the table of a sweep from the chunks in some folders.
 *
 * @throws Failure if points are missing, or a chunk is damaged or another sweep's
 */
export function assemble(file: string, study: Study, folders: readonly string[]): void {
  const sources = folders.flatMap((folder) => chunkFiles(folder).map((chunk) => ({ ...chunk, folder })));
  const missing = gaps({ first: 0, count: study.points }, sources);
  if (missing.length > 0) {
    throw new Failure(`${total(missing)} of ${study.points} points are still missing (${inWords(missing)}): compute them by the same sweep with --shard, or without`);
  }
  writeTable(file, study, resultsInOrder(study, sources));
}

/** The results of all points in order, with one chunk in memory at a time; of points that several chunks have, the first's. */
function* resultsInOrder(study: Study, sources: readonly Source[]): Generator<Measured> {
  const sweep = fingerprint(study);
  let next = 0;
  for (const source of [...sources].sort((a, b) => a.first - b.first || b.count - a.count)) {
    const end = source.first + source.count;
    if (end <= next) continue;
    const { results } = checkedChunk(source, sweep);
    for (; next < end; next++) {
      const at = NUMBERS * (next - source.first);
      yield [results[at], results[at + 1], results[at + 2]];
    }
  }
}

function checkedChunk(source: Source, sweep: string): Chunk {
  let chunk: Chunk;
  try {
    chunk = readChunk(source.folder, source);
  } catch (error) {
    throw new Failure(`${source.folder}/${source.name}: ${(error as Error).message}; remove it and run the sweep again`);
  }
  if (chunk.sweep !== sweep) throw new Failure(`${source.folder}/${source.name} belongs to another sweep`);
  return chunk;
}
