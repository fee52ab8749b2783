// Runs the demo of an example, by its folder's name; the first of them, if none is named.
import { existsSync } from "node:fs";

const FIRST = "jansen-rit";
const [name = FIRST] = process.argv.slice(2);
const isNamed = /^[a-z][a-z-]*$/.test(name);
const demo = new URL(`${isNamed ? name : FIRST}/dist/demo.js`, import.meta.url);
if (isNamed) process.argv.splice(2, 1);
if (!existsSync(demo)) {
  console.error(`error: there is no example "${name}"; there are jansen-rit, epileptor and wendling`);
  process.exit(1);
}
await import(demo);
