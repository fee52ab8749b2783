// Changes every number in the sources of @concord/libm, in the integrators' schemes and in what Poisson draws are computed from, one at
// a time, and runs the tests that import the file: some test has to fail for each. What no test can notice stands in
// perturbations-without-effect.json, with the reason.
//
//   npx --yes pnpm@10.34.9 perturb [part of a file's name]
//
// A fraction of two numbers and a number with a fractional part are moved by one unit in the last place, another integer by one;
// each is also negated. Tables that a script generates are compared with what it prints, which any change breaks.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import ts from "typescript";

const ROOT = dirname(import.meta.dirname);
/** @type {{ file: string, context: string, column: number, original: string, replacement: string, reason: string }[]} */
const EXPECTED = JSON.parse(readFileSync(join(import.meta.dirname, "perturbations-without-effect.json"), "utf8"));

const sources = [
  ...readdirSync(join(ROOT, "packages/libm/src")).map((name) => join("packages/libm/src", name)),
  ...["log-gamma.ts", "poisson-ptrs.ts"].map((name) => join("packages/rng/src/distributions", name)),
  ...readdirSync(join(ROOT, "packages/integrators/src")).filter((name) => name.endsWith("-scheme.ts")).map((name) => join("packages/integrators/src", name)),
].filter((file) => file.includes(process.argv[2] ?? ""));

/** The number above a double. @param {number} x */
function nextUp(x) {
  const bits = new BigInt64Array(new Float64Array([Math.abs(x)]).buffer);
  bits[0] += 1n;
  return Math.sign(x || 1) * new Float64Array(bits.buffer)[0];
}

/** @param {ts.Node} node @returns {node is ts.NumericLiteral} */
const isNumber = (node) => ts.isNumericLiteral(node);
/** @param {ts.Node} node @returns {node is ts.BinaryExpression & { left: ts.NumericLiteral, right: ts.NumericLiteral }} */
const isFraction = (node) => ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.SlashToken && isNumber(node.left) && isNumber(node.right);

/** Where the numbers of a source stand, and what each is replaced by. @param {string} text */
function perturbations(text) {
  /** @type {{ line: number, column: number, original: string, replacement: string, start: number, end: number, context: string }[]} */
  const found = [];
  const source = ts.createSourceFile("source.ts", text, ts.ScriptTarget.ESNext, true);
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (!isNumber(node) && !isFraction(node)) return void ts.forEachChild(node, visit);
    const original = node.getText();
    const value = isFraction(node) ? Number(node.left.text) / Number(node.right.text) : Number(node.text);
    const moved = isFraction(node) || !Number.isSafeInteger(value) ? nextUp(value) : value + 1;
    const before = text.slice(0, node.getStart()).split("\n");
    const line = before.length;
    const context = text.split("\n")[line - 1].trim();
    const column = before[line - 1].trimStart().length;
    for (const replacement of [String(moved), `(-${isFraction(node) ? `(${original})` : original})`]) {
      if (value === 0 && replacement.startsWith("(-")) continue; // 0 has no other sign that + and − would see
      found.push({ line, column, original, replacement, start: node.getStart(), end: node.getEnd(), context });
    }
  };
  visit(source);
  return found;
}

/** A copy of a package, outside of the repository, with what its tests need. @param {string} folder */
function copyOf(folder) {
  const copy = mkdtempSync(join(tmpdir(), "concord-perturbed-"));
  for (const file of ["vitest.config.ts", "vitest.setup.ts", "tsconfig.base.json"]) cpSync(join(ROOT, file), join(copy, file));
  cpSync(join(ROOT, folder), join(copy, folder), { recursive: true, filter: (path) => !["node_modules", "dist", ".turbo"].includes(basename(path)) });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  symlinkSync(join(ROOT, folder, "node_modules"), join(copy, folder, "node_modules"));
  return copy;
}

let unexpected = 0;
for (const file of sources) {
  const folder = file.split("/").slice(0, 2).join("/");
  const text = readFileSync(join(ROOT, file), "utf8");
  const all = perturbations(text);
  if (file.endsWith(".generated.ts")) {
    const generator = `generate-${basename(file).replace(".generated.ts", "")}.mjs`;
    if (execFileSync(process.execPath, [join(ROOT, folder, "scripts", generator)], { encoding: "utf8" }) !== text) throw new Error(`${file} is not what its generator prints`);
    console.log(`${file}: ${all.length} perturbations, each of which differs from what ${generator} prints`);
    continue;
  }
  const copy = copyOf(folder);
  let noticed = 0;
  const reasons = [];
  try {
    for (const { line, column, original, replacement, start, end, context } of all) {
      writeFileSync(join(copy, file), text.slice(0, start) + replacement + text.slice(end));
      const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
      const { status } = spawnSync(process.execPath, [vitest, "related", "--run", "--bail", "1", "--config", "../../vitest.config.ts", file.slice(folder.length + 1)], { cwd: join(copy, folder), stdio: "ignore", timeout: 120_000 });
      const listed = EXPECTED.find((entry) => entry.file === file && entry.context === context && entry.column === column && entry.original === original && entry.replacement === replacement);
      if (status !== 0) noticed++;
      if ((status === 0) === (listed !== undefined)) {
        if (listed) reasons.push(listed.reason);
        continue;
      }
      unexpected++;
      console.log(`${file}:${line}, column ${column}: ${original} -> ${replacement} ${status === 0 ? "is noticed by no test" : "is noticed, but listed as without effect"}\n    ${context}`);
    }
  } finally {
    rmSync(copy, { recursive: true });
  }
  console.log(`${file}: ${all.length} perturbations, ${noticed} noticed, ${reasons.length} listed as without effect`);
}
if (unexpected > 0) process.exitCode = 1;
