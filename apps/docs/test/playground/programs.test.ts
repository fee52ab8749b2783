import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hasPythonLibraries, PYTHON, PYTHON_PACKAGE_FOLDER } from "@concord/testing/python";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { MODELS, type ModelName } from "../../playground/models/index.ts";
import { toTypeScript } from "../../playground/program.ts";
import { toPython } from "../../playground/recipe.ts";
import { defaultSettings, presetSettings, type Settings } from "../../playground/settings.ts";
import { table } from "./table.ts";

// Within the project, so that the program finds the packages.
const folder = mkdtempSync(fileURLToPath(new URL("program-", import.meta.url)));
afterAll(() => rmSync(folder, { recursive: true }));

const NAMES = Object.keys(MODELS) as ModelName[];
const cases = NAMES.flatMap((model): [string, Settings][] => {
  const { schemes, noises, steps, presets } = MODELS[model];
  const defaults = defaultSettings(model);
  return [
    ...schemes.map((scheme): [string, Settings] => [`${model}, ${scheme}`, { ...defaults, scheme, at: 300 }]),
    ...Object.keys(noises).map((noise): [string, Settings] => [`${model}, ${noise}`, { ...defaults, noise, dt: steps.at(-1)!, seed: "7", at: 300 }]),
    [`${model}, ${presets.at(-1)!.label}, later`, { ...presetSettings(defaults, presets.at(-1)!), dt: steps.at(-1)!, at: defaults.at + 50 }],
  ];
});

describe("the TypeScript program", () => {
  it.each(cases)("of %s prints the numbers of the picture", (_, settings) => {
    const file = join(folder, "program.mjs");
    writeFileSync(file, ts.transpileModule(toTypeScript(settings), { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } }).outputText);
    expect(execFileSync(process.execPath, [file], { encoding: "utf8", maxBuffer: 1 << 26 }) === table(settings)).toBe(true);
  });

  it("has no type error", () => {
    const files = cases.map(([, settings], i) => {
      const file = join(folder, `program-${i}.ts`);
      writeFileSync(file, toTypeScript(settings));
      return file;
    });
    const options: ts.CompilerOptions = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.Preserve, lib: ["lib.es2022.d.ts", "lib.dom.d.ts"], types: [], skipLibCheck: true };
    const faults = ts.getPreEmitDiagnostics(ts.createProgram(files, options)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(faults).toEqual([]);
  });
});

const canRun = hasPythonLibraries();
if (!canRun) console.warn(`SKIPPED: the playground's Python programs; they need ${PYTHON} with numpy`);

describe.skipIf(!canRun)("the Python program", () => {
  it.each(cases.filter(([, { at }]) => at === 300))("of %s prints the numbers but for the last digits", (_, settings) => {
    // Python takes some 50 µs for a step: a hundred samples after a transient at the larger steps.
    const shorter = { ...settings, dt: MODELS[settings.model].steps.at(-1)!, at: 100 };
    const printed = execFileSync(PYTHON, ["-c", toPython(shorter)], { encoding: "utf8", env: { ...process.env, PYTHONPATH: PYTHON_PACKAGE_FOLDER, PYTHONDONTWRITEBYTECODE: "1" } }).split("\n");
    const expected = table(shorter).split("\n");
    expect(printed.length).toBe(expected.length);
    expect(printed[0]).toBe(expected[0]);
    for (let i = 1; i <= 100; i++) {
      const [[time, value], [expectedTime, expectedValue]] = [printed[i], expected[i]].map((row) => row.split(",").map(Number));
      expect(time).toBe(expectedTime);
      // NumPy's exponential errs by another last bit, 1e-16 of a term, which spreads over some thousands of steps.
      expect(Math.abs(value - expectedValue)).toBeLessThan(1e-9);
    }
  });
});
