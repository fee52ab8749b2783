import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { endianness } from "node:os";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultRng } from "@concord/rng";
import { PYTHON } from "@concord/testing/python";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const STREAMS: Record<string, Record<string, string>> = JSON.parse(readFileSync(join(ROOT, "numpy/streams.json"), "utf8"));
const METHODS = { standard_normal: "fillStandardNormal", standard_exponential: "fillStandardExponential", random: "fillRandom" } as const;
const BLOCK = 1e6;

describe("the streams that NumPy's are compared with", () => {
  it.each(Object.entries(STREAMS).flatMap(([draws, hashes]) => Object.entries(hashes).map(([method, hash]) => ({ draws: Number(draws), method, hash }))))(
    "are ours: $draws of $method",
    ({ draws, method, hash }) => {
      const rng = defaultRng(12345);
      const block = new Float64Array(BLOCK);
      const sha256 = createHash("sha256");
      for (let i = 0; i < draws / BLOCK; i++) {
        rng[METHODS[method as keyof typeof METHODS]](block);
        sha256.update(block);
      }
      expect(sha256.digest("hex")).toBe(hash);
    },
  );

  it("are, up to 1e6 draws, items of the program", () => {
    const { hashes } = JSON.parse(readFileSync(join(ROOT, "hashes.json"), "utf8"));
    for (const [method, hash] of Object.entries(STREAMS["1000000"])) expect(hashes[`stream of ${method}`], method).toBe(hash);
  });

  it("are those of the NumPy that is installed here", () => {
    expect(execFileSync(PYTHON, [join(ROOT, "numpy/streams.py")], { encoding: "utf8" })).toMatch(/\| same \|$/m);
  });
});

it("is run where numbers have their lowest byte first, as the hashes have", () => {
  expect(endianness()).toBe("LE");
});
