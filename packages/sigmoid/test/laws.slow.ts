import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import * as withWebAssembly from "../src/index.ts";

vi.stubGlobal("WebAssembly", undefined);
vi.resetModules();
const withoutWebAssembly: typeof withWebAssembly = await import("../src/index.ts");
withoutWebAssembly.sigmoid(new Float64Array(100)); // decides
vi.unstubAllGlobals();

type Function = (...args: unknown[]) => never;
const exported = withWebAssembly as unknown as Record<string, Function>;

const real = fc.oneof(fc.double({ min: -1e3, max: 1e3, noNaN: true }), fc.double());
const parameter = fc.double({ min: -100, max: 100, noNaN: true });
const positive = fc.double({ min: 0.01, max: 100, noNaN: true });

/** Parameters of each function that is a sigmoid of some kind, and the point that it is symmetric about, if it is. */
const TRANSFERS: Record<string, { parameters: fc.Arbitrary<number[]>; centre?: (parameters: number[]) => [x: number, y: number]; values?: fc.Arbitrary<number> }> = {
  sigmoid: { parameters: fc.tuple(positive, parameter, positive), centre: ([e0, v0]) => [v0, e0] },
  sigmoidDerivative: { parameters: fc.tuple(positive, parameter, positive) },
  sigmoidInverse: { parameters: fc.tuple(positive, parameter, positive) },
  logisticTransfer: { parameters: fc.tuple(positive, parameter, positive), centre: ([maximum, theta]) => [theta, maximum / 2] },
  erfTransfer: { parameters: fc.tuple(positive, parameter, positive), centre: ([maximum, theta]) => [theta, maximum / 2] },
  tanhTransfer: { parameters: fc.tuple(positive), centre: () => [0, 0] },
  wilsonCowanTransfer: { parameters: fc.tuple(positive, positive), centre: ([a, theta]) => [theta, 0.5 - 1 / (1 + Math.exp(a * theta))] },
};

const runs = { numRuns: 100_000 };
const same = (a: ArrayLike<number>, b: ArrayLike<number>): boolean => a.length === b.length && Array.from(a).every((x, i) => Object.is(x, b[i]));

describe.each(Object.entries(TRANSFERS))("%s", (name, { parameters, centre }) => {
  /** Of sigmoidInverse, a share of the maximum, which is the only range it has. */
  const argument = (x: number, [e0]: number[]): number => (name === "sigmoidInverse" ? e0 * (1 + (Number.isFinite(x) ? Math.max(-0.999, Math.min(0.999, x / 1e3)) : 0)) : x);

  it("of a number, of an array, into an array and without checks has the same bits, with WebAssembly and without", () => {
    fc.assert(
      fc.property(fc.array(real, { maxLength: 40 }), parameters, (values, parameters) => {
        const v = values.map((x) => argument(x, parameters));
        const all = exported[name](v, ...parameters) as Float64Array;
        const script = (withoutWebAssembly as unknown as typeof exported)[name](v, ...parameters) as Float64Array;
        const into = exported[`${name}Into`](new Float64Array(v.length), v, ...parameters) as Float64Array;
        return same(all, script) && same(all, into) && v.every((x, i) => Object.is(exported[name](x, ...parameters), all[i]) && Object.is(exported[`${name}Scalar`](x, ...parameters), all[i]));
      }),
      runs,
    );
  });

  it.skipIf(name === "sigmoidDerivative")("never decreases", () => {
    fc.assert(
      fc.property(real, real, parameters, (a, b, parameters) => {
        fc.pre(a === a && b === b);
        const [low, high] = [a, b].map((x) => argument(x, parameters)).sort((a, b) => a - b);
        return (exported[name](low, ...parameters) as number) <= (exported[name](high, ...parameters) as number);
      }),
      runs,
    );
  });

  it.skipIf(centre === undefined)("is symmetric about its centre, but for rounding", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), parameters, (n, parameters) => {
        const [x, y] = centre!(parameters);
        // Rounded to a grid that x ± h lies on, so that both are equally far away.
        const at = Math.round(x * 1024) / 1024;
        const shifted = name === "tanhTransfer" ? parameters : parameters.map((parameter) => (parameter === x ? at : parameter));
        const h = n / 1024;
        const [, middle] = centre!(shifted);
        const [above, below] = [exported[name](at + h, ...shifted) as number, exported[name](at - h, ...shifted) as number];
        const size = Math.max(Math.abs(above), Math.abs(below), Math.abs(y), 1);
        // Each is within some units in the last place of the largest value that it is made of.
        return Math.abs(above - middle + (below - middle)) <= 16 * size * 2 ** -52;
      }),
      runs,
    );
  });
});

it("knows every transfer function", () => {
  const functions = Object.keys(withWebAssembly).filter((name) => !/(Into|Scalar)$/.test(name));
  expect(Object.keys(TRANSFERS).sort()).toEqual(functions.sort());
});
