import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesBelow, PACKAGES, read } from "./repository.ts";

const SOURCES = PACKAGES.flatMap((name) => filesBelow(`packages/${name}/src`, ".ts"));

/** What ECMAScript defines to the last bit. */
const EXACT_MATH = ["abs", "ceil", "clz32", "floor", "fround", "imul", "max", "min", "round", "sign", "sqrt", "trunc"];
const FORBIDDEN_NAMES = ["Date", "Function", "eval", "fetch", "performance", "process", "require", "setTimeout"];

/** Uses of what differs between engines, runs or machines. */
function forbidden(node: ts.Node, found: string[] = []): string[] {
  if (ts.isIdentifier(node)) {
    if (FORBIDDEN_NAMES.includes(node.text)) found.push(node.text);
    const member = node.text === "Math" && ts.isPropertyAccessExpression(node.parent) ? node.parent.name.text : "";
    if (node.text === "Math" && !EXACT_MATH.includes(member)) found.push(`Math.${member}`);
  }
  if (node.kind === ts.SyntaxKind.AsteriskAsteriskToken || node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken) found.push("**");
  ts.forEachChild(node, (child) => void forbidden(child, found));
  return found;
}

const forbiddenIn = (text: string): string[] => forbidden(ts.createSourceFile("source.ts", text, ts.ScriptTarget.ESNext, true));

describe("the packages' sources", () => {
  it.each(SOURCES)("%s computes with operations alone that every engine rounds alike", (file) => {
    expect(forbiddenIn(read(file))).toEqual([]);
  });

  it("would be caught with others", () => {
    expect(forbiddenIn("Math.exp(1) + x ** 2 + Math['sin'](1) + Date.now(); const { pow } = Math; x **= 2;")).toEqual(["Math.exp", "**", "Math.", "Date", "Math.", "**"]);
  });

  it.each(SOURCES.filter((file) => file.endsWith("/index.ts")))("%s is a list of named exports, without logic", (file) => {
    const index = ts.createSourceFile("index.ts", read(file), ts.ScriptTarget.ESNext, true);
    for (const statement of index.statements) {
      expect(ts.isExportDeclaration(statement) && statement.exportClause !== undefined, statement.getText()).toBe(true);
    }
  });
});
