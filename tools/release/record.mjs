// Writes release/released.json: what the versions that are about to be released are made from. Run by `pnpm release:version`,
// after `changeset version`; so a clone without history knows what has changed since.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageStates } from "./state.mjs";

const root = dirname(import.meta.dirname);
writeFileSync(join(root, "release/released.json"), `${JSON.stringify(packageStates(root), null, 2)}\n`);
