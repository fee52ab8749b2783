// Writes what each published package consists of into a folder: node tools/release/sbom.mjs FOLDER. The packages have to be built.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packPackages } from "./pack.mjs";
import { writeSboms } from "./write-sboms.mjs";

const tarballs = mkdtempSync(join(tmpdir(), "tarballs-"));
try {
  writeSboms(packPackages(join(import.meta.dirname, "../.."), tarballs), process.argv[2]);
} finally {
  rmSync(tarballs, { recursive: true });
}
