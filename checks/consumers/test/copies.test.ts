import { expect, it } from "vitest";
import { createProject, runProgram } from "./project.ts";

it("an ESM and a CJS copy in one process pass generators, seeds and states to each other and stay right", () => {
  const program = `
    import { createRequire } from "node:module";
    import * as esm from "@concord/models-utils";
    const cjs = createRequire(import.meta.url)("@concord/models-utils");
    const pairs = [[esm, cjs], [cjs, esm]];
    console.log(JSON.stringify({
      copies: esm.RandomGenerator !== cjs.RandomGenerator,
      input: pairs.map(([a, b]) => Array.from(a.gaussianInput(2, 220, 22, b.defaultRng(42)))),
      step: pairs.map(([a, b]) => a.eulerMaruyamaStep((y) => y, () => 1, [1], 0, 0.01, b.defaultRng(42))),
      seeds: pairs.map(([a, b]) => a.defaultRng(new b.SeedSequence(42).spawn(2)[1]).random() === b.defaultRng(42).spawn(2)[1].random()),
      bits: pairs.map(([a, b]) => new a.RandomGenerator(new b.PCG64(42)).standardNormal()),
      states: pairs.map(([a, b]) => {
        const rng = a.defaultRng(42);
        rng.integers(10);
        const other = b.RandomGenerator.fromJSON(rng.toJSON(), [a.PCG64]);
        const third = b.RandomGenerator.fromJSON(rng.toJSON(), [b.PCG64]);
        const draws = [rng.integers(1e6), rng.standardNormal()];
        return [other, third].every((copy) => copy.integers(1e6) === draws[0] && copy.standardNormal() === draws[1]);
      }),
    }));`;
  expect(runProgram(createProject("npm"), "copies.mjs", program)).toEqual({
    copies: true,
    input: Array(2).fill([226.7037757545975, 197.1203496627091]),
    step: Array(2).fill([1 + 0.01 + 0.1 * 0.30471707975443135]),
    seeds: [true, true],
    bits: Array(2).fill(0.30471707975443135),
    states: [true, true],
  });
});
