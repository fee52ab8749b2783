import ts from "typescript";
import { filesBelow, FOLDERS, fromRoot, PACKAGES, read } from "./repository.ts";

/** A piece of code that a person reads. */
export interface Example {
  /** Where it stands. */
  title: string;
  code: string;
}

export interface CodeBlock extends Example {
  language: string;
}

export const MARKDOWN: readonly string[] = [
  "README.md",
  "CONTRIBUTING.md",
  ...FOLDERS.flatMap((folder) => filesBelow(folder, "README.md")).filter((file) => file !== "apps/sweep/README.md"), // whose own test runs it
  ...filesBelow("apps/docs/pages", ".md").filter((file) => !file.startsWith("apps/docs/pages/api/")), // which typedoc writes
];

/** The fenced blocks of a Markdown file. */
export function codeBlocks(file: string): CodeBlock[] {
  return [...read(file).matchAll(/^```(\w*)[^\n]*\n(.*?)^```/gms)].map(([, language, code], i) => ({
    title: `${file}, block ${i + 1}`,
    language,
    code,
  }));
}

/** The `@example`s of the sources' docstrings, with what they leave out: the imports. */
export function docstringExamples(): Example[] {
  return PACKAGES.flatMap((name) => filesBelow(`packages/${name}/src`, ".ts")).flatMap((file) => {
    const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ESNext, true);
    return source.statements
      .flatMap((statement): ts.Node[] => (ts.isClassDeclaration(statement) ? [statement, ...statement.members] : [statement]))
      .flatMap((documented) => ts.getJSDocTags(documented))
      .filter((tag) => tag.tagName.text === "example")
      .map((tag, i) => ({ title: `${file}, example ${i + 1}`, code: importsFor(source) + ts.getTextOfJSDocComment(tag.comment) }));
  });
}

/** Imports of what a file exports, from its package if users see it there, and of all that the umbrella has. */
function importsFor(source: ts.SourceFile): string {
  const [, packageName, , ...path] = source.fileName.split("/");
  const subpath = path.length === 1 ? "" : `/${path[0]}`; // files of a folder are of the import that has its name
  const exported = [...new Set([...source.text.matchAll(/^export (?:function|class) (\w+)/gm)].map(([, name]) => name))];
  const isPublic = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(read(`packages/${packageName}/src${subpath}/index.ts`));
  const umbrella = [...read("packages/models-utils/src/index.ts").matchAll(/(?<!type )\b(\w+)(?=,| \})/g)].map(([, name]) => name);
  const lines = [
    [exported.filter(isPublic), `@concord/${packageName}${subpath}`],
    [exported.filter((name) => !isPublic(name)), fromRoot(source.fileName)],
    [umbrella.filter((name) => !exported.includes(name)), "@concord/models-utils"],
  ] as const;
  return lines.map(([names, from]) => `import { ${names.join(", ")} } from "${from}";\n`).join("");
}

/**
 * The code with its promises checked: `expression; // => value` becomes a call of `check(expression, value)`. What is
 * declared or printed counts as well: `const rate = sigmoid(6); // => 2.5`, `console.log(rate); // => 2.5`.
 */
export function withChecks({ title, code }: Example): { code: string; checks: number } {
  const source = ts.createSourceFile(title, code, ts.ScriptTarget.ESNext, true);
  let result = "";
  let end = 0;
  let checks = 0;
  for (const statement of source.statements) {
    result += code.slice(end, statement.end);
    end = statement.end;
    const comment = ts.getTrailingCommentRanges(code, end)?.map(({ pos, end }) => code.slice(pos, end))[0];
    const promised = comment && /^\/\/ => (.*)$/.exec(comment)?.[1];
    if (promised === undefined || promised === "") continue;
    result += `;check(${JSON.stringify(title)}, ${valueOf(statement)}, ${promised});`;
    if (!ts.isVariableStatement(statement)) result = result.replace(statement.getText(), "");
    checks++;
  }
  return { code: result + code.slice(end), checks };
}

/** What a statement declares, prints or computes. */
function valueOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0].name.getText();
  if (!ts.isExpressionStatement(statement)) throw new Error(`no value to check: ${statement.getText()}`);
  const { expression } = statement;
  const isPrinted = ts.isCallExpression(expression) && expression.expression.getText() === "console.log";
  return isPrinted ? expression.arguments[0].getText() : expression.getText();
}
