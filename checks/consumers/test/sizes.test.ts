import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bin } from "./project.ts";

interface Size {
  name: string;
  /** Bytes, minified and gzipped. */
  size: number;
  passed: boolean;
}

const README = join(import.meta.dirname, "../../../README.md");
const { stdout } = spawnSync(bin("size-limit"), ["--json"], { cwd: join(import.meta.dirname, ".."), encoding: "utf8" });
const sizes: Size[] = JSON.parse(stdout);

describe("the size of", () => {
  it.each(sizes)("$name, $size bytes, is within its budget in .size-limit.json", ({ passed }) => {
    expect(passed).toBe(true);
  });

  it("poisson beside defaultRng is at most 2 kB", () => {
    const sizeOf = (name: string): number => sizes.find((measured) => measured.name === name)!.size;
    expect(sizeOf("@concord/rng: defaultRng with poisson") - sizeOf("@concord/rng: defaultRng")).toBeLessThanOrEqual(2000);
  });

  it("each package is the one that the README tells", async () => {
    // npx --yes pnpm@10.34.9 check consumers --update writes it there
    const told = readFileSync(README, "utf8").replace(/^(\| \[(@concord\/[\w-]+)\].*\|)[^|]*\|$/gm, (_, row, name) => {
      const { size } = sizes.find((measured) => measured.name === name)!;
      return `${row} ${Number((size / 1000).toPrecision(2))} kB |`;
    });
    await expect(told).toMatchFileSnapshot(README);
  });
});
