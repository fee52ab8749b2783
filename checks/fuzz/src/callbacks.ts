import fc from "fast-check";
import type { Parameter } from "./entry.ts";
import { HOSTILE } from "./hostile.ts";
import { code, type Value } from "./value.ts";

const pick = (texts: readonly string[]): fc.Arbitrary<Value> => fc.constantFrom(...texts.map((text) => code(text)));
const callback = (usual: readonly string[], hostile: readonly Value[]): Parameter => ({ role: "input", usual: () => pick(usual), hostile: [...HOSTILE, ...hostile] });

const RETURNING = ["(y) => Array.from({ length: y.length }, (_, i) => -y[i])", "(y) => Float64Array.from({ length: y.length }, (_, i) => 1 - 2 * y[i])", "(y) => y", "(y) => Array.from({ length: y.length }, (_, i) => y[i] - i)", "((kept) => (y) => (kept?.length === y.length ? kept : (kept = new Float64Array(y.length))).fill(0.5))()", "(y) => ({ ...y, length: y.length })", "(y, t, a = 0) => new Array(y.length).fill(Number(a === 1))"];

const RETURNING_WRONG = ["(y) => []", "(y) => [1]", "(y) => new Array(y.length + 1).fill(1)", "(y) => Array.from({ length: y.length }, () => null)", "(y) => Array.from({ length: y.length }, (_, i) => String(y[i]))", "(y) => Array.from({ length: y.length }, () => 1n)", "(y) => new Array(y.length)", "(y) => ({ length: y.length })", "(y) => new BigInt64Array(y.length)", "(y) => 'x'.repeat(y.length)", "((calls) => (y) => (calls++ === 1 ? null : y))(0)", "(y) => Promise.resolve(y)", "(y) => ({ length: -1 })", "(y) => ({ length: NaN })", "(y) => Symbol()", "(y) => 1n"];

const RETURNING_NAN = ["(y) => Array.from({ length: y.length }, () => NaN)", "(y) => Float64Array.from({ length: y.length }, () => Infinity)", "(y) => Array.from({ length: y.length }, (_, i) => y[i] * 1e300)"];

/** Callbacks that do what the documentation asks them not to do, or that other code can do while they run. */
const RUDE = [
  "(y) => ((y.length = 0), [1])",
  "(y) => (y.fill(7), y)",
  "(y) => (y.push?.(1), y)",
  "(y) => (detach(y), y)",
  "(y) => (args.forEach((arg) => arg?.buffer?.resizable && arg.buffer.resize(0)), y)",
  "((isCalled) => (y) => { if (!isCalled) { isCalled = true; call(...args); } return y; })(false)",
  "(y) => new Proxy(y, { get: (_, key) => (key === 'length' ? 2 : 1) })",
  "((reads) => (y) => ({ get length() { return y.length + (reads++ % 2); } }))(0)",
];

const WRITING = ["(y, t, dydt) => { for (let i = 0; i < y.length; i++) dydt[i] = -y[i]; }", "(y, t, dydt) => { dydt.fill(0.5); }", "(y, t, dydt) => { for (let i = 0; i < dydt.length; i++) dydt[i] = y[i]; }", "(y, t, dydt, a = 0) => { dydt.fill(Number(a === 1)); }"];

const WRITING_NAN = ["(y, t, dydt) => {}", "(y, t, dydt) => { dydt.fill(NaN); }", "(y, t, dydt) => { for (let i = 0; i < y.length; i++) dydt[i] = y[i] * 1e300; }", "(y, t, dydt) => { dydt[0] = 1; dydt[99] = 1; }", "(y, t, dydt) => { dydt[0] = 'x'; }"];

const WRITING_RUDE = [
  "(y, t, dydt) => { y.fill(7); dydt.fill(1); }",
  "(y, t, dydt) => { dydt.fill(1); detach(dydt); }",
  "(y, t, dydt) => { dydt.fill(1); detach(y); }",
  "(y, t, dydt) => { dydt.fill(1); args.forEach((arg) => arg?.buffer?.resizable && arg.buffer.resize(0)); }",
  "((isCalled) => (y, t, dydt) => { if (!isCalled) { isCalled = true; call(...args); } dydt.fill(-1); })(false)",
  "(y, t, dydt) => { dydt.fill(1); args.forEach((arg) => arg?.scheme && Object.keys(arg).forEach((key) => arg[key]?.fill?.(1))); }",
  "(y, t, dydt) => { dydt.fill(1n); }",
  "(y, t, dydt) => { dydt[0] = Symbol(); }",
];

const rude = (texts: readonly string[]): Value[] => texts.map((text) => code(text, "lies", "isNaN"));
const isNaN = (texts: readonly string[]): Value[] => texts.map((text) => code(text, "isNaN"));

/** A derivative that returns its values. */
export const derivative: Parameter = callback(RETURNING, [...RETURNING_WRONG.map((text) => code(text)), ...isNaN(RETURNING_NAN), ...rude(RUDE)]);

/** A diffusion that returns its values, or one number. */
export const diffusion: Parameter = callback([...RETURNING, "() => 0.5", "() => 0"], [...RETURNING_WRONG.map((text) => code(text)), ...isNaN([...RETURNING_NAN, "() => NaN"]), ...rude(RUDE)]);

/** Derivatives of another length than the state's: so many values for its every `per` components, which are at least 1. */
export const derivativeOf = (values: number, per: number): Parameter =>
  callback([`(y) => Array.from({ length: ${values} * Math.floor(y.length / ${per}) }, (_, i) => 1 - i)`, `(y) => new Float64Array(${values} * Math.floor(y.length / ${per})).fill(0.5)`], [...RETURNING_WRONG.map((text) => code(text)), ...isNaN(RETURNING_NAN), ...rude(RUDE)]);

/** A derivative, or a diffusion, that writes its values. */
export const derivativeInto: Parameter = callback(WRITING, [...isNaN(WRITING_NAN), ...rude(WRITING_RUDE)]);

/** The work of a scheme, for n values. */
export const work = (create: string, ...options: string[]): Parameter => {
  const made = (n: number | string): string[] => (options.length === 0 ? [`${create}(${n})`] : options.map((option) => `${create}(${n}, ${option})`));
  const others = ["createRk4Work(2)", "createEulerWork(2)", "createEulerMaruyamaWork(2)", ...made(7)];
  const [two] = made(2);
  const forged = [`{ scheme: ${two}.scheme, n: 2 }`, `{ ...${two}, n: 3 }`, `JSON.parse(JSON.stringify(${two}))`, `structuredClone(${two})`, `((work) => (Object.values(work).forEach(detach), work))(${two})`];
  return { role: "work", usual: (n) => pick(made(n)), hostile: [...HOSTILE, ...others.map((text) => code(text)), ...forged.map((text) => code(text, "lies"))] };
};

const SOURCES = ["defaultRng(1)", "new RandomGenerator(new PCG64(2))", "((rng) => ({ standardNormal: () => rng.standardNormal(), random: () => rng.random() }))(defaultRng(3))"];

// Wrong from the first draw on, or later.
const WRONG_DRAWS = ["{ standardNormal: () => NaN, random: () => NaN }", "{ standardNormal: () => '1', random: () => '0.5' }", "{ standardNormal: () => null, random: () => null }", "{ standardNormal: () => 1n, random: () => 1n }", "{ standardNormal: () => Infinity, random: () => 1 }", "{ standardNormal: () => undefined, random: () => -0.1 }", "{ standardNormal: () => ({ valueOf: () => 1 }), random: () => [0.5] }", "{ standardNormal: () => 1, fillStandardNormal: (out) => out, random: () => 0.5, fillRandom: (out) => out }", "{ standardNormal: () => 1, fillStandardNormal: (out) => out.fill(NaN), random: () => 0.5, fillRandom: (out) => out.fill(2) }", "{ standardNormal: () => 1, fillStandardNormal: 1, random: () => 0.5, fillRandom: 1 }", "{ standardNormal: () => 1, fillStandardNormal: {}, random: () => 0.5, fillRandom: {} }"];

// No generators, but numbers all the same: such as a test may put in the place of one.
const CONSTANT_DRAWS = ["{ standardNormal: () => 0, random: () => 0 }", "{ standardNormal: () => 1, random: () => 0.5 }", "{ standardNormal: () => -8, random: () => 1 - 2 ** -53 }", "{ standardNormal: () => 1e300, random: () => 0.99 }", "{ standardNormal: () => 1, random: () => 0.01 }"];

const RUDE_SOURCES = ["((rng) => ({ standardNormal: () => (args.forEach(detach), rng.standardNormal()), random: () => 0.5 }))(defaultRng(1))", "((isCalled) => ({ standardNormal: () => { if (!isCalled) { isCalled = true; call(...args); } return 1; }, random: () => { if (!isCalled) { isCalled = true; call(...args); } return 0.5; } }))(false)", "{ standardNormal: () => 1, fillStandardNormal: (out) => (detach(out), out), random: () => 0.5, fillRandom: (out) => (detach(out), out) }"];

/** Where draws come from. */
export const source: Parameter = {
  role: "out",
  usual: () => pick(SOURCES),
  hostile: [...HOSTILE, ...WRONG_DRAWS.map((text) => code(text)), code("replayNormals([1, 2])", "throws"), ...CONSTANT_DRAWS.map((text) => code(text, "isNaN")), ...rude(RUDE_SOURCES)],
};
