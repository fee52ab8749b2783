// Attaches them to the releases that were just made: node tools/release/attach-sboms.mjs FOLDER, with what was published in PUBLISHED, as
// [{ "name": "@concord/rng", "version": "1.0.0" }], and a token for GitHub's command line.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

for (const { name, version } of JSON.parse(process.env.PUBLISHED ?? "[]")) {
  const file = join(process.argv[2], `${name.replace("@concord/", "")}.cdx.json`);
  execFileSync("gh", ["release", "upload", `${name}@${version}`, file], { stdio: "inherit" });
}
