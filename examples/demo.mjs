// Installs, builds and runs an example: npx --yes pnpm@10.34.9 demo epileptor --seconds 60; jansen-rit, if none is named.
import { existsSync, readdirSync } from "node:fs";
import { argv, exit } from "node:process";
import { prepare } from "../tools/prepare.mjs";

const NAMES = readdirSync(import.meta.dirname).filter((name) => existsSync(new URL(`${name}/src/demo.ts`, import.meta.url)) && name !== "demo");
const isNamed = argv.length > 2 && !argv[2].startsWith("-");
const [name] = isNamed ? argv.splice(2, 1) : ["jansen-rit"];
if (!NAMES.includes(name)) {
  console.error(`demo: example must be one of ${NAMES.join(", ")}, got ${name}`);
  exit(1);
}
prepare([`@concord/example-${name}...`], { types: false });
await import(new URL(`${name}/dist/demo.js`, import.meta.url).href);
