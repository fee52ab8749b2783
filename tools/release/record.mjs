// Writes tools/release/released.json: what the versions that are about to be released are made from. Run by `pnpm --dir tools/release versions`,
// after `changeset version`; so a clone without history knows what has changed since.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageStates } from "./state.mjs";

const root = join(import.meta.dirname, "../..");
writeFileSync(join(root, "tools/release/released.json"), `${JSON.stringify(packageStates(root), null, 2)}\n`);
