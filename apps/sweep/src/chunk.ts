import { createHash } from "node:crypto";
import { NUMBERS } from "./simulator.ts";

/** Points first, …, first + count − 1. */
export interface Range {
  first: number;
  count: number;
}

/** The results of a range of a sweep's points, as they are kept in files and travel between machines. */
export interface Chunk extends Range {
  /** Fingerprint of the sweep. */
  sweep: string;
  /** Frequency, lowest and highest value of each point, shape (count, 3). */
  results: Float64Array;
}

/** A line of JSON, then the numbers, little-endian. */
export function encodeChunk({ sweep, first, count, results }: Chunk): Buffer {
  const numbers = Buffer.alloc(8 * results.length);
  results.forEach((value, i) => numbers.writeDoubleLE(value, 8 * i));
  const head = { sweep, first, count, sha256: digest(numbers) };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), numbers]);
}

/** @throws Error if the bytes are not all of a chunk */
export function decodeChunk(bytes: Buffer): Chunk {
  const end = bytes.indexOf("\n");
  const numbers = bytes.subarray(end + 1);
  let head: { sweep: string; first: number; count: number; sha256: string };
  try {
    head = JSON.parse(bytes.toString("utf8", 0, Math.max(0, end)));
  } catch {
    throw new Error("its heading cannot be read");
  }
  const { sweep, first, count, sha256 } = head;
  if (numbers.length !== 8 * NUMBERS * count || digest(numbers) !== sha256) throw new Error("its numbers are damaged");
  return { sweep, first, count, results: Float64Array.from({ length: NUMBERS * count }, (_, i) => numbers.readDoubleLE(8 * i)) };
}

function digest(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
