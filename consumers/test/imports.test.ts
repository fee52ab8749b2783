import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { project } from "./tarballs.ts";

// One use of every package, through the umbrella and directly; prints what it computed.
const USE = `
const rng = defaultRng(42);
const step = rk4Step((y: number[], _t: number, rate: number) => [-rate * y[0]], [1], 0, 0.1, 2);
const noisy = eulerMaruyamaStep((y: Float64Array) => y, () => 0.5, new Float64Array([1]), 0, 0.01, rng);
const input: Float64Array = gaussianInput(3, 220, 22, rng);
const restored = RandomGenerator.fromJSON(JSON.parse(JSON.stringify(rng)), [PCG64]);
console.log(JSON.stringify({
  rates: [sigmoid(6), sigmoidScalar(6, 2.5, 6, 0.56), exp(1)],
  step, noisy: Array.from(noisy), input: Array.from(input),
  next: [restored.random(), rng.random()],
  sameCopy: [rk4Step === umbrella.rk4Step, sigmoid === umbrella.sigmoid, defaultRng === umbrella.defaultRng, gaussianInput === umbrella.gaussianInput],
}));
`;
const NAMES = {
  "@concord/integrators": "eulerMaruyamaStep, rk4Step",
  "@concord/libm": "exp",
  "@concord/noise": "gaussianInput",
  "@concord/rng": "defaultRng, PCG64, RandomGenerator",
  "@concord/sigmoid": "sigmoid, sigmoidScalar",
};
const esm = Object.entries(NAMES).map(([name, names]) => `import { ${names} } from "${name}";\n`).join("") + `import * as umbrella from "@concord/models-utils";\n${USE}`;
const cjs = Object.entries(NAMES).map(([name, names]) => `const { ${names} } = require("${name}");\n`).join("") + `const umbrella = require("@concord/models-utils");\n${USE}`;

/** The program in JavaScript: its few annotations are left out. */
const untyped = (program: string): string => program.replace(/: (number\[\]|number|Float64Array)(?=[,) ]| =)/g, "");

describe("an empty project with the six tarballs", () => {
  const path = project("empty", { "use.mjs": untyped(esm), "use.cjs": untyped(cjs) });
  const run = (file: string) => JSON.parse(execFileSync(process.execPath, [join(path, file)], { cwd: path, encoding: "utf8" }));

  it("computes by import and by require, alike", () => {
    const results = run("use.mjs");
    expect(results).toMatchObject({
      rates: [2.5, 2.5, 2.718281828459045],
      step: [0.8187333333333333],
      noisy: [1 + 0.01 + 0.5 * 0.1 * 0.30471707975443135],
      input: [220 + 22 * -1.0399841062404955, 220 + 22 * 0.7504511958064572, 240.69242376060672],
      sameCopy: [true, true, true, true],
    });
    expect(results.next[0]).toBe(results.next[1]);
    expect(run("use.cjs")).toEqual(results);
  });

  it.each([
    ["nodenext", "use.mts"],
    ["nodenext", "use.cts"],
    ["bundler", "use.ts"],
  ])("typechecks under moduleResolution %s, as %s", (resolution, file) => {
    writeFileSync(join(path, file), esm);
    expect(typecheck(resolution, file)).toBe("");
  });

  it("does not typecheck a wrong use", () => {
    writeFileSync(join(path, "wrong.mts"), `import { sigmoid } from "@concord/models-utils";\nsigmoid("6");\n`);
    expect(typecheck("nodenext", "wrong.mts")).toContain("No overload matches this call");
  });

  function typecheck(moduleResolution: string, file: string): string {
    const module = moduleResolution === "nodenext" ? "nodenext" : "preserve";
    const compilerOptions = { module, moduleResolution, strict: true, skipLibCheck: false, noEmit: true, target: "es2022", lib: ["es2022", "dom"], types: [] };
    writeFileSync(join(path, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
    return spawnSync(join(import.meta.dirname, "../node_modules/.bin/tsc"), { cwd: path, encoding: "utf8" }).stdout;
  }
});
