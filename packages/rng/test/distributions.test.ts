import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { defaultRng, type RandomGenerator } from "../src/index.ts";
import { AGREEMENTS, difference } from "./distribution-bounds.ts";
import { type Case, draw, drawCase, SEED } from "./distribution-draws.ts";
import golden from "./golden/distributions.json" with { type: "json" };
import { withoutWebAssembly } from "./without-webassembly.ts";

type Golden = Case & { first: number[]; sha256: string; state: object };
const CASES = (golden as unknown as (Golden & { start?: Golden })[]).map((entry) => ({ ...entry, title: JSON.stringify(entry.call) }));

/** Those that give a number without a size. */
const UNIVARIATE = CASES.filter(({ call: [name] }) => !["multivariateNormal", "multinomial", "dirichlet", "shuffle", "permutation"].includes(name));

const js = await withoutWebAssembly();

const sha256 = (values: Float64Array): string => createHash("sha256").update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength)).digest("hex");

function expectGolden({ call, first, sha256: hash, state, ...rest }: Golden): void {
  const rng = defaultRng(SEED);
  const values = drawCase(rng, { call, ...rest });
  expect(rng.toJSON()).toMatchObject(state);
  const [name, ...parameters] = call;
  const agreement = AGREEMENTS[name];
  if (agreement.isEqual(parameters as never[])) {
    expect(Array.from(values.subarray(0, 8))).toEqual(first);
    expect(sha256(values)).toBe(hash);
  } else {
    // The golden values of multivariate normals are rounded to 10 digits.
    const rounding = name === "multivariateNormal" ? 1e-9 / 2 ** -52 : 0;
    const bound = agreement.boundOf!(parameters as never[]) + rounding;
    for (const [i, value] of first.entries()) expect(difference(values[i], value, i, call)).toBeLessThanOrEqual(bound);
  }
}

describe("1e6 draws leave NumPy's state and are NumPy's, to the last bit or within the bound", () => {
  it.each(CASES)("$title", expectGolden);
});

describe("so does their start, which shows quickly", () => {
  it.each(CASES.filter(({ start }) => start !== undefined))("$title", ({ start, ...whole }) => expectGolden({ ...whole, ...start! }));
});

describe("draws one by one are those of an array, and so are those without WebAssembly", () => {
  it.each(UNIVARIATE)("$title", ({ call, size = 1000 }) => {
    const n = Math.min(size, 1000);
    if (call[0] === "choice" && (call[2] as { replace?: boolean }).replace === false) return expect(draw(js.defaultRng(7) as never, call, n)).toEqual(draw(defaultRng(7), call, n));
    const [sized, single, pure] = [defaultRng(7), defaultRng(7), js.defaultRng(7) as never as RandomGenerator];
    const values = draw(sized, call, n);
    expect(Float64Array.from({ length: n }, () => draw(single, call) as number)).toEqual(values);
    expect(draw(pure, call, n)).toEqual(values);
    expect(single.toJSON()).toEqual(sized.toJSON());
    expect(pure.toJSON()).toEqual(sized.toJSON());
  });
});

it("every function has a case", () => {
  expect([...new Set(CASES.map(({ call: [name] }) => name))].sort()).toEqual(Object.keys(AGREEMENTS).sort());
});
