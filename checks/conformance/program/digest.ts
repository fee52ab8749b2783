import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

const BUFFERED = 8192;

/**
 * SHA-256 of results, in hexadecimal: numbers as their eight bytes, the lowest first, so that arrays of them hash as NumPy's
 * bytes do; integers of other kinds as text; what is iterable as its members in order; other objects as JSON.
 */
export function digest(result: unknown): string {
  const hash = sha256.create();
  const bytes = new Uint8Array(8 * BUFFERED);
  const view = new DataView(bytes.buffer);
  let length = 0;
  write(result);
  return bytesToHex(hash.update(bytes.subarray(0, 8 * length)).digest());

  function write(value: unknown): void {
    if (typeof value === "number") writeNumber(value);
    else if (typeof value === "string") for (let i = 0; i < value.length; i++) writeNumber(value.charCodeAt(i));
    else if (typeof value === "bigint") write(`${value}n`);
    else if (value instanceof Float64Array) for (let i = 0; i < value.length; i++) writeNumber(value[i]);
    else if (isIterable(value)) for (const member of value) write(member);
    else if (typeof value === "object" && value !== null) write(JSON.stringify(value));
    else throw new TypeError(`digest: no way to write ${String(value)}`);
  }

  function writeNumber(value: number): void {
    if (length === BUFFERED) {
      hash.update(bytes);
      length = 0;
    }
    // ECMAScript leaves the bits of a NaN to the engine.
    if (Number.isNaN(value)) view.setBigUint64(8 * length, 0x7ff8000000000000n, true);
    else view.setFloat64(8 * length, value, true);
    length++;
  }
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}
