import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packPackages } from "@concord/release/pack";
import { expect, inject, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");

it("a build of the same sources in another place gives the same tarballs, byte for byte", () => {
  const copy = join(inject("temporaryFolder"), "a clone", "whose path is longer, and has blanks");
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: ROOT, encoding: "utf8" }).split("\0").filter((file) => file !== "");
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(ROOT, file), join(copy, file));
  }
  const run = (...args: string[]): void => void execFileSync("pnpm", args, { cwd: copy, stdio: "pipe", env: { ...process.env, TURBO_FORCE: "true" } }); // not what an earlier build left in a cache
  run("build");
  const tarballs = packPackages(copy, copy);
  expect(Object.keys(tarballs)).toEqual(Object.keys(inject("tarballs")));
  for (const [name, tarball] of Object.entries(tarballs)) expect(sha256(tarball), name).toBe(sha256(inject("tarballs")[name]));
}, 300_000);

function sha256(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
