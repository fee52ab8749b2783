import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of each package's tarball. */
    tarballs: Record<string, string>;
    /** Is removed after all tests. */
    temporaryFolder: string;
  }
}

/** Packs the six packages as they would be published, once for all tests. */
export default function pack(project: TestProject): () => void {
  const packages = join(import.meta.dirname, "../../packages");
  const folder = mkdtempSync(join(tmpdir(), "tarballs-"));
  const tarballs = readdirSync(packages).map((name) => {
    const printed = execFileSync("pnpm", ["pack", "--json", "--pack-destination", folder], { cwd: join(packages, name), encoding: "utf8" });
    return [name, JSON.parse(printed).filename];
  });
  project.provide("temporaryFolder", folder);
  project.provide("tarballs", Object.fromEntries(tarballs));
  return () => rmSync(folder, { recursive: true });
}
