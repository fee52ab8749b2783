import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sync as writeFileAtomic } from "write-file-atomic";
import { type Chunk, decodeChunk, encodeChunk, type Range } from "./chunk.ts";
import { Failure, reasonOf } from "./failure.ts";
import { gaps, total } from "./ranges.ts";
import { difference, fingerprint, type Study } from "./study.ts";

const STUDY_FILE = "study.json";
const CHUNK_FILE = /^(\d+)-(\d+)\.chunk$/;

/**
 * A folder of what is computed of a sweep: its study, and a file for each chunk that is done, which appears whole or not at all.
 * Several programs may write to one; chunks that overlap agree, since a point's result depends on seed and point alone.
 */
export class Checkpoint {
  readonly folder: string;
  readonly study: Study;
  readonly sweep: string;

  /** @throws Failure if the folder holds another sweep, or cannot be written */
  constructor(folder: string, study: Study) {
    this.folder = folder;
    this.study = study;
    this.sweep = fingerprint(study);
    const there = readStudy(folder);
    if (there === undefined) {
      this.#write(STUDY_FILE, `${JSON.stringify({ sweep: this.sweep, study }, null, 2)}\n`);
    } else if (there.sweep !== this.sweep) {
      throw new Failure(`${folder} holds another sweep (${difference(study, there.study)}): name another --out or --checkpoint, or remove that folder. Nothing there was changed.`);
    }
  }

  save(chunk: Chunk): void {
    const name = [chunk.first, chunk.count].map((n) => String(n).padStart(9, "0")).join("-");
    this.#write(`${name}.chunk`, encodeChunk(chunk));
  }

  /** The ranges that are done; what is damaged is not, and is removed. */
  ranges(): Range[] {
    return chunkFiles(this.folder).filter((range) => {
      try {
        return readChunk(this.folder, range).sweep === this.sweep;
      } catch (error) {
        console.error(`${join(this.folder, range.name)}: ${reasonOf(error)}; its points are computed again`);
        rmSync(join(this.folder, range.name));
        return false;
      }
    });
  }

  /** How many of the sweep's points are done. */
  done(): number {
    return this.study.points - total(gaps({ first: 0, count: this.study.points }, chunkFiles(this.folder)));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  #write(name: string, content: string | Buffer): void {
    try {
      mkdirSync(this.folder, { recursive: true });
      writeFileAtomic(join(this.folder, name), content);
    } catch (error) {
      throw new Failure(`cannot write to ${this.folder}: ${reasonOf(error)}`);
    }
  }
}

/** The study of a folder, if it has one. */
export function readStudy(folder: string): { sweep: string; study: Study } | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, STUDY_FILE), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Failure(`cannot read ${folder}: ${reasonOf(error)}`);
  }
  try {
    const there = JSON.parse(text);
    if (typeof there.sweep === "string" && there.study instanceof Object) return there;
  } catch {} // not JSON
  throw new Failure(`${join(folder, STUDY_FILE)} does not tell a sweep: name another --out or --checkpoint, or remove that folder. Nothing there was changed.`);
}

/** The chunks that lie in a folder, told from their names. */
export function chunkFiles(folder: string): (Range & { name: string })[] {
  return readdirSync(folder).flatMap((name) => {
    const match = CHUNK_FILE.exec(name);
    return match === null ? [] : [{ name, first: Number(match[1]), count: Number(match[2]) }];
  });
}

export function readChunk(folder: string, { name, first, count }: Range & { name: string }): Chunk {
  const chunk = decodeChunk(readFileSync(join(folder, name)));
  if (chunk.first !== first || chunk.count !== count) throw new Error("it is not what its name says");
  return chunk;
}
