import ts from "typescript";
import { expect, it } from "vitest";
import { fromRoot, PACKAGES, read } from "./repository.ts";

it.each(PACKAGES)("the API of @concord/%s is the reported one", async (name) => {
  await expect(apiReport(name)).toMatchFileSnapshot(fromRoot("packages", name, "api.md"));
});

/** The public API of a package as its built types tell it: one line a name, with its signature; a block for each of its imports. */
function apiReport(name: string): string {
  const { exports } = JSON.parse(read(`packages/${name}/package.json`));
  const blocks = Object.keys(exports)
    .filter((subpath) => subpath !== "./package.json")
    .map((subpath) => `${subpath === "." ? "" : `## @concord/${name}${subpath.slice(1)}\n\n`}\`\`\`ts\n${linesOf(fromRoot("packages", name, exports[subpath].import.types)).join("\n")}\n\`\`\`\n`);
  return `# API of @concord/${name}\n\nGenerated from the built types by \`npx --yes pnpm@10.34.9 check repository api --update\`; do not edit.\n\n${blocks.join("\n")}`;
}

function linesOf(path: string): string[] {
  const program = ts.createProgram([path], { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.Preserve, strict: true, types: [] });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(path)!)!;
  return checker
    .getExportsOfModule(module)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol).declarations!)
    .flatMap(declarationLines);
}

/** A declaration in one line, and one more for each member of a class or an interface. */
function declarationLines(declaration: ts.Declaration): string[] {
  if (!ts.isClassDeclaration(declaration) && !ts.isInterfaceDeclaration(declaration)) return [oneLine(declaration)];
  const name = declaration.name!.text;
  const head = oneLine(declaration).replace(/ \{.*$/, "");
  const members = declaration.members.filter((member) => !isPrivate(member)).map(oneLine);
  return [head, ...members.map((line) => `  ${line.replace(/^((?:static |readonly |get )*)/, `$1${name}.`)}`)];
}

function isPrivate(member: ts.ClassElement | ts.TypeElement): boolean {
  return member.name !== undefined && ts.isPrivateIdentifier(member.name);
}

function oneLine(node: ts.Node): string {
  return node.getText().replace(/\/\*.*?\*\//gs, "").replace(/^declare /, "").replace(/\s+/g, " ").trim();
}
