import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Writes a software bill of materials of each package: what npm installs with it, as CycloneDX.
 *
 * @param {Record<string, string>} tarballs - path of each package's tarball, by its short name
 * @param {string} folder - receives NAME.cdx.json
 */
export function writeSboms(tarballs, folder) {
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), "sbom-"));
  try {
    for (const [name, tarball] of Object.entries(tarballs)) {
      const project = join(scratch, "@concord", name); // npm takes the name from the folder
      mkdirSync(project, { recursive: true });
      execFileSync("tar", ["-xzf", tarball, "-C", project, "--strip-components=1"]);
      const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
      // What it depends on is packed beside it; what it is built with is no part of it.
      const overrides = Object.fromEntries(Object.entries(tarballs).filter(([other]) => other !== name).map(([other, file]) => [`@concord/${other}`, `file:${file}`]));
      const dependencies = Object.fromEntries(Object.keys(manifest.dependencies ?? {}).map((other) => [other, overrides[other]]));
      writeFileSync(join(project, "package.json"), JSON.stringify({ ...manifest, dependencies, overrides, devDependencies: undefined }));
      run(project, "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund");
      writeFileSync(join(folder, `${name}.cdx.json`), withoutPaths(run(project, "sbom", "--sbom-format=cyclonedx", "--sbom-type=library")));
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/**
 * @param {string} cwd
 * @param {...string} args
 */
function run(cwd, ...args) {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/**
 * Where the tarballs were while it was made is nobody's business.
 *
 * @param {string} sbom
 */
function withoutPaths(sbom) {
  const bom = JSON.parse(sbom, (key, value) => (key === "externalReferences" ? value.filter((/** @type {{ url: string }} */ { url }) => !url.startsWith("file:")) : value));
  return `${JSON.stringify(bom, null, 2)}\n`;
}
