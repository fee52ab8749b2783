import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { defaultRng } from "../src/index.ts";
import { type Case, drawCase, SEED } from "./distribution-draws.ts";
import golden from "./golden/distributions.json" with { type: "json" };

const CASES = (golden as unknown as (Case & { first: number[]; sha256: string; state: object })[]).map((entry) => ({ ...entry, title: JSON.stringify(entry.call) }));

const sha256 = (values: Float64Array): string => createHash("sha256").update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength)).digest("hex");

describe("1e6 draws", () => {
  it.each(CASES)("$title", ({ first, sha256: hash, state, ...entry }) => {
    const rng = defaultRng(SEED);
    const values = drawCase(rng, entry);
    expect(rng.toJSON()).toMatchObject(state);
    let d = 0; for (let i = 0; i < 8; i++) d = Math.max(d, Math.abs(values[i] - first[i]) / Math.abs(first[i]));
    console.log(entry.title, sha256(values) === hash, d);
  });
});
