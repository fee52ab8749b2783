import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Short names of the published packages of a clone.
 *
 * @param {string} root
 */
export function publishedPackages(root) {
  return readdirSync(join(root, "packages")).filter((name) => existsSync(join(root, "packages", name, "package.json")));
}
