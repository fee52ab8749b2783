import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { publishedPackages } from "./published-packages.mjs";

/**
 * Packs the published packages of a clone, which are built, as they are published.
 *
 * @param {string} root
 * @param {string} folder - receives the tarballs
 * @returns {Record<string, string>} path of each tarball, by the short name of its package
 */
export function packPackages(root, folder) {
  const tarballs = publishedPackages(root).map((name) => {
    const printed = execFileSync("pnpm", ["pack", "--json", "--pack-destination", folder], { cwd: join(root, "packages", name), encoding: "utf8" });
    return [name, JSON.parse(printed).filename];
  });
  return Object.fromEntries(tarballs);
}
