// Installs, builds and runs an example, by default jansen-rit: npx --yes pnpm@10.34.9 demo epileptor --duration 6000
import { existsSync, readdirSync } from "node:fs";
import { argv, exit } from "node:process";
import { prepare } from "../tools/prepare.mjs";

const NAMES = readdirSync(new URL(".", import.meta.url)).filter((name) => existsSync(new URL(`${name}/src/demo.ts`, import.meta.url)) && name !== "demo");
const isNamed = argv.length > 2 && !argv[2].startsWith("-");
const [name] = isNamed ? argv.splice(2, 1) : ["jansen-rit"];
if (!NAMES.includes(name)) {
  console.error(`demo: example must be one of ${NAMES.join(", ")}, got ${name}`);
  exit(1);
}
prepare([`@concord/example-${name}...`], { types: false });
await import(new URL(`${name}/dist/demo.js`, import.meta.url).href);
