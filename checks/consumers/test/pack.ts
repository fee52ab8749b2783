import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packPackages } from "@concord/release/pack";
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
  const folder = mkdtempSync(join(tmpdir(), "tarballs-"));
  project.provide("temporaryFolder", folder);
  project.provide("tarballs", packPackages(join(import.meta.dirname, "../../.."), folder));
  return () => rmSync(folder, { recursive: true });
}
