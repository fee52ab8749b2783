import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ITO, STRATONOVICH } from "./sde-problems.ts";
import { STOCHASTIC_SCHEMES } from "./stochastic-schemes.ts";
import { errorsOf, measured, PATHS } from "./strong-errors.ts";
import { rootMeanSquare } from "./strong-order.ts";

const README = join(import.meta.dirname, "../README.md");
const README_TEXT = readFileSync(README, "utf8");
const BLOCK = /(<!-- generated: strong errors -->\n)[^]*?(\n<!-- \/generated -->)/;

/** A line for each scheme with diagonal noise: its errors, and the order that they show. */
function table(): string {
  const steps = [...PATHS].reverse(); // from the longest
  const lines = STOCHASTIC_SCHEMES.filter(({ descriptor }) => descriptor.noise === "diagonal").map((scheme) => {
    const [problem] = scheme.descriptor.calculus === "Ito" ? ITO : STRATONOVICH;
    const errors = steps.map((paths) => rootMeanSquare(errorsOf(scheme, problem, paths)).toExponential(1).replace("e", "·10^"));
    const { slope, low, high } = measured(scheme, problem);
    return `| \`${scheme.name}\` | ${errors.map((error) => error.replace(/\^([-+]\d+)/, (_, exponent: string) => superscript(exponent))).join(" | ")} | ${slope.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}] |`;
  });
  return [`| Step | ${steps.map(({ dt }) => `1/${1 / dt}`).join(" | ")} | Order |`, `| --- |${" --- |".repeat(steps.length + 1)}`, ...lines].join("\n");
}

const superscript = (exponent: string): string => exponent.replace("+", "").replace(/[-\d]/g, (sign) => (sign === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(sign)]));

// `npx --yes pnpm@10.34.9 --dir packages/integrators test strong-errors --update` writes the table.
it("the README's strong errors are the measured ones", async () => {
  expect(README_TEXT).toMatch(BLOCK);
  await expect(README_TEXT.replace(BLOCK, (_, begin: string, end: string) => begin + table() + end)).toMatchFileSnapshot(README);
});
