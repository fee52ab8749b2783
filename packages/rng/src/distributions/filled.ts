import { checkSize } from "../check-arguments.ts";
import { type NewFloat64Array, newFloat64Array } from "../new-array.ts";

/** A new array of so many draws. */
export function filled(caller: string, size: number, draw: () => number): NewFloat64Array {
  const out = newFloat64Array(caller, size);
  for (let i = 0; i < out.length; i++) out[i] = draw();
  return out;
}

/** A new array of rows of the same length: one row if there is no size, else shape (size, length), row-major. */
export function filledRows(caller: string, size: number | undefined, length: number, drawRow: (out: Float64Array, start: number) => void): NewFloat64Array {
  const rows = size ?? 1;
  checkSize(caller, "size", rows);
  const out = newFloat64Array(caller, rows * length);
  for (let start = 0; start < out.length; start += length) drawRow(out, start);
  return out;
}
