import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages } from "./published-packages.mjs";

/**
 * What of a package matters for its next version.
 *
 * @typedef {object} PackageState
 * @property {string} version
 * @property {string} sources - SHA-256 of all that is built into it
 * @property {string} api - SHA-256 of its API report
 */

/**
 * The published packages as they are in a clone.
 *
 * @param {string} root
 * @returns {Record<string, PackageState>} by full name
 */
export function packageStates(root) {
  const states = publishedPackages(root).map((name) => {
    const manifest = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
    const bundled = Object.keys(manifest.devDependencies ?? {}).map((dependency) => dependency.replace("@concord/", "internal/"));
    const folders = [`packages/${name}`, ...bundled].map((folder) => join(root, folder, "src")).filter(existsSync); // test helpers are elsewhere
    const sources = hash(folders.flatMap(filesBelow));
    return [manifest.name, { version: manifest.version, sources, api: hash([join(root, "packages", name, "api.md")]) }];
  });
  return Object.fromEntries(states);
}

/** @param {string} folder */
function filesBelow(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
}

/** @param {string[]} files */
function hash(files) {
  const digest = createHash("sha256");
  for (const file of files) digest.update(readFileSync(file));
  return digest.digest("hex");
}
