// Compares 1e9 normals with NumPy's by SHA-256, on both paths, and prints the record of it. Takes minutes; run by hand:
//
//     node packages/rng/scripts/compare-normals.mjs > packages/rng/test/records/normals-1e9.json
//
// Needs a build, and NumPy for PYTHON (python3 if unset).
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";

const SEED = 20_260_101;
const N = 1_000_000_000;
const BLOCK = 1_000_000;
const PYTHON = process.env.PYTHON ?? "python3";

/** In a process of its own: whether it may use WebAssembly is decided once. */
async function printHash() {
  const { defaultRng } = await import("@concord/rng");
  const rng = defaultRng(SEED);
  const block = new Float64Array(BLOCK);
  const digest = createHash("sha256");
  for (let i = 0; i < N; i += BLOCK) digest.update(new Uint8Array(rng.fillStandardNormal(block).buffer));
  console.log(digest.digest("hex"));
}

const NUMPY = `
import hashlib
import numpy as np
rng = np.random.default_rng(${SEED})
digest = hashlib.sha256()
for _ in range(${N / BLOCK}):
    digest.update(rng.standard_normal(${BLOCK}).astype("<f8").tobytes())
print(digest.hexdigest(), np.__version__)`;

function compare() {
  const run = (...args) => execFileSync(process.execPath, [fileURLToPath(import.meta.url), ...args], { encoding: "utf8" }).trim();
  const [numpy, version] = execFileSync(PYTHON, ["-c", NUMPY], { encoding: "utf8" }).trim().split(" ");
  const sha256 = { numpy, webAssembly: run("WebAssembly"), javaScript: run("JavaScript") };
  if (new Set(Object.values(sha256)).size !== 1) throw new Error(`the hashes differ: ${JSON.stringify(sha256)}`);
  const command = "node packages/rng/scripts/compare-normals.mjs";
  console.log(JSON.stringify({ date: new Date().toISOString().slice(0, 10), command, seed: SEED, n: N, numpy: version, node: process.version, sha256 }, null, 2));
}

const [path] = process.argv.slice(2);
if (path === "JavaScript") delete globalThis.WebAssembly;
if (path === undefined) compare();
else await printHash();
