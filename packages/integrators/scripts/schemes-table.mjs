// Writes the tables of the schemes into README.md, from their descriptors: node scripts/schemes-table.mjs, after a build.
import { readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

/** @typedef {import("../src/scheme-descriptor.ts").SchemeDescriptor} SchemeDescriptor */

const BEGIN = "| Without noise |";
const END = "\n\n`f(y, t, ...args)` returns dy/dt";

/** Two tables: the schemes for ordinary and those for stochastic differential equations. @param {readonly SchemeDescriptor[]} descriptors */
export function tableOfSchemes(descriptors) {
  const byOrder = [...descriptors].sort((a, b) => (a.strongOrder ?? 0) - (b.strongOrder ?? 0) || a.deterministicOrder - b.deterministicOrder || (a.name < b.name ? -1 : 1));
  const ordinary = byOrder.filter(({ noise }) => noise === "none");
  const stochastic = byOrder.filter(({ noise }) => noise !== "none");
  return [
    table(["Without noise", "Order", "Calls in a step"], ordinary.map(({ name, deterministicOrder, evaluations }) => [code(name), order(deterministicOrder), calls(evaluations)])),
    table(
      ["With noise", "Calculus", "Noise", "Strong order", "Weak order", "Order without noise", "Calls in a step"],
      stochastic.map(({ name, calculus, noise, strongOrder, weakOrder, deterministicOrder, evaluations }) => [
        code(name), calculus === "Ito" ? "Itô" : String(calculus), noise, order(strongOrder), order(weakOrder), order(deterministicOrder), calls(evaluations),
      ]),
    ),
  ].join("\n\n");
}

/** @param {string} name */
const code = (name) => `\`${name}\``;

/** @param {number | null} value */
function order(value) {
  if (value === null) return "–";
  return value === Infinity ? "exact" : String(value);
}

/** @param {Readonly<Record<string, number>>} evaluations */
const calls = (evaluations) => Object.entries(evaluations).map(([name, count]) => `${count} ${name}`).join(", ") || "none";

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) => [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

if (argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL("../README.md", import.meta.url);
  const text = readFileSync(file, "utf8");
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error("README.md has no place for the tables");
  const exported = await import(new URL("../dist/index.js", import.meta.url).href);
  const descriptors = Object.keys(exported).filter((name) => name.endsWith("Scheme")).map((name) => exported[name]);
  writeFileSync(file, text.slice(0, begin) + tableOfSchemes(descriptors) + text.slice(end));
}
