import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { codeBlocks, docstringExamples, type Example, MARKDOWN, withChecks } from "./documentation.ts";
import { fromRoot, PACKAGES, PROJECTS, read } from "./repository.ts";

const BLOCKS = MARKDOWN.flatMap(codeBlocks);
const PROGRAMS: Example[] = [...BLOCKS.filter(({ language }) => language === "ts"), ...docstringExamples()];

/** Commands that a reader may be told: scripts of the root or of a project with their arguments, and the packages to install. */
const scriptsOf = (project: string): string[] => Object.keys(JSON.parse(read(`${project}/package.json`)).scripts ?? {});
const SCRIPTS = [
  ...scriptsOf(".").filter((script) => script !== "check"),
  ...PROJECTS.filter((project) => project.startsWith("checks/") && scriptsOf(project).includes("test")).map((project) => project.replace("checks/", "check ")),
  ...PROJECTS.flatMap((project) => scriptsOf(project).map((script) => `--dir ${project} ${script}`)),
];
const COMMANDS = [
  new RegExp(`^npx --yes pnpm@10\\.34\\.9 (${SCRIPTS.join("|")})( --\\w+( [-.\\w,]+)?| [\\w./]+)*$`),
  new RegExp(`^npm install( @concord/(${PACKAGES.join("|")}))+$`),
];

describe("every example", () => {
  it.each(PROGRAMS)("runs and keeps its promises: $title", async (example) => {
    const { code, checks } = withChecks(example);
    expect(checks).toBeGreaterThan(0);
    const { outputFiles } = await build({
      stdin: { contents: code, loader: "ts", resolveDir: import.meta.dirname },
      bundle: true,
      format: "esm",
      platform: "node",
      write: false,
    });
    Object.assign(globalThis, { check: (title: string, actual: unknown, promised: unknown) => expect(plain(actual), title).toEqual(promised) });
    await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
  });

  it("compiles as strictly as a user's code", () => {
    const files = new Map(PROGRAMS.map(({ code }, i) => [fromRoot("checks/repository", `example-${i}.ts`), `${code}\nexport {};\n`]));
    const { config } = ts.readConfigFile(fromRoot("checks/repository/tsconfig.json"), ts.sys.readFile);
    const base = ts.readConfigFile(fromRoot("tsconfig.base.json"), ts.sys.readFile).config;
    const { options } = ts.convertCompilerOptionsFromJson({ ...base.compilerOptions, ...config.compilerOptions, noUnusedLocals: false, isolatedDeclarations: false }, fromRoot("checks/repository"));
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => files.has(name) || fileExists.call(host, name);
    host.getSourceFile = (name, version) => {
      const text = files.get(name);
      return text === undefined ? getSourceFile.call(host, name, version) : ts.createSourceFile(name, text, version);
    };
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host));
    expect(diagnostics.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`)).toEqual([]);
  });

  it("that is no program is a command that is run elsewhere", () => {
    // Python is run by python-exchange.test.ts, with TypeScript on the other side.
    for (const { title, language, code } of BLOCKS.filter(({ language }) => !["ts", "py"].includes(language))) {
      expect(language, title).toBe("sh");
      for (const line of code.trim().split("\n")) {
        const command = line.replace(/ +#.*$/, "");
        expect(COMMANDS.some((known) => known.test(command)), `${title}: ${command}`).toBe(true);
      }
    }
  });
});

it("every command of CONTRIBUTING's table is one", () => {
  const commands = [...read("CONTRIBUTING.md").matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) => [...cell.matchAll(/`([^`…]+)`/g)].map(([, command]) => `npx --yes pnpm@10.34.9 ${command}`));
  expect(commands.length).toBeGreaterThan(10);
  for (const command of commands) expect(COMMANDS.some((known) => known.test(command)), command).toBe(true);
});

describe("every link", () => {
  it.each(MARKDOWN)("in %s that stays in the repository leads somewhere", (file) => {
    for (const [, target] of read(file).matchAll(/\]\((?!https?:|\/)([^)#]*)[^)]*\)/g)) {
      expect(existsSync(fromRoot(join(dirname(file), target))), target).toBe(true);
    }
  });
});

/** Typed arrays as arrays, as examples write them. */
function plain(value: unknown): unknown {
  return ArrayBuffer.isView(value) && !(value instanceof DataView) ? Array.from(value as Float64Array) : value;
}
