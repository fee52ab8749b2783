import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withSpeedParagraph } from "../src/readme.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

it("the README's paragraph about speed is that of the saved report, which a whole run writes", () => {
  const readme = read("../../../README.md");
  expect(readme).toContain("## Speed");
  expect(withSpeedParagraph(readme, JSON.parse(read("../report/report.json")))).toBe(readme);
});
