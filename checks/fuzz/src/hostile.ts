import { code, type Value } from "./value.ts";

// Sizes that no memory holds, but none that takes gigabytes: time and memory may grow with what is asked for.
const NUMBERS = ["NaN", "Infinity", "-Infinity", "0", "-0", "1", "-1", "0.5", "1.5", "3", "5e-324", "-5e-324", "1e-300", "1e300", "Number.MAX_VALUE", "-Number.MAX_VALUE", "-(2 ** 31)", "2 ** 40", "2 ** 53 - 1", "2 ** 53", "-(2 ** 53)", "2 ** 60"];

const PRIMITIVES = ["undefined", "null", "true", "false", '""', '"1"', '"NaN"', '"abc"', '"x".repeat(100)', "0n", "1n", "-1n", "2n ** 64n", "2n ** 128n", "2n ** 100_000n", 'Symbol("s")', "Symbol.iterator"];

const OBJECTS = ["{}", "Object.create(null)", "new Number(1)", 'new String("12")', "new Boolean(true)", "Object(1n)", "Object(Symbol())", "new Date(0)", "/1/", "new Map([[0, 1]])", "new Set([1])", "new WeakMap()", "new Error('e')", "Promise.resolve(1)", "globalThis.JSON", "Math", "new URLSearchParams()", "(function () { return arguments; })(1, 2)", "{ valueOf: () => 1 }", '{ toString: () => "1" }', "{ [Symbol.toPrimitive]: () => 1 }", "{ then: () => 1 }", "{ toJSON: () => 1 }"];

const ARRAYS = ["[]", "[0]", "[1, 2]", "[1, , 2]", "new Array(3)", "new Array(1e9)", "[NaN]", "[Infinity, 1]", "[1e308, -1e308]", "[null]", "[undefined, undefined]", '["1", "2"]', "[[1], [2]]", "[1n, 2n]", "[Symbol()]", "[{ valueOf: () => 1 }]", "[true, false]", "Object.freeze([1, 2])", "Object.assign([1, 2], { extra: 1 })", "new (class extends Array {})(1, 2)"];

const ARRAY_LIKES = ["{ length: 0 }", "{ length: 2 }", "{ length: 2, 0: 1, 1: 2 }", "{ length: -1 }", "{ length: NaN }", "{ length: Infinity }", "{ length: 1.5, 0: 1 }", '{ length: "2", 0: 1, 1: 2 }', "{ length: 2n }", "{ length: { valueOf: () => 2 } }", "{ length: 2 ** 53 }", "{ length: 2 ** 53 - 1 }", "{ length: 2 ** 32, 0: 1 }", "{ length: null }"];

const BUFFERS = ["new Float64Array(0)", "Float64Array.of(1, 2)", "Float64Array.of(NaN, 1)", "Float32Array.of(1, 2)", "Int32Array.of(1, 2)", "Uint8Array.of(1, 2)", "new Uint8ClampedArray(2)", "BigInt64Array.of(1n, 2n)", "new BigUint64Array(0)", "new BigUint64Array(2)", "new ArrayBuffer(16)", "new SharedArrayBuffer(16)", "new DataView(new ArrayBuffer(16))", "Buffer.from([1, 2])", "new Float64Array(new SharedArrayBuffer(16))", "new Float64Array(new ArrayBuffer(32), 8, 2)", "new Float64Array(new ArrayBuffer(16, { maxByteLength: 32 }))", "new Float64Array(new ArrayBuffer(16, { maxByteLength: 32 }), 0, 2)", "((view) => (detach(view), view.buffer))(new Uint8Array(16))", "new (class extends Float64Array {})(2)", "Object.freeze(new Float64Array(0))"];

const FUNCTIONS = ["() => 1", "() => undefined", "function () {}", "async () => 1", "function* () {}", "(() => {}).bind(null)", "new Proxy(() => 1, {})"];

// Of another realm: what is an array there is an array here, and a Float64Array too.
const REALMS = ["[1, 2]", "Float64Array.of(1, 2)", "{ length: 2, 0: 1, 1: 2 }"].map((text) => `require("node:vm").runInNewContext("(${text})")`);

const PROXIES = ["new Proxy([1, 2], {})", "new Proxy({}, {})", "new Proxy({ length: 2, 0: 1, 1: 2 }, {})"];

const ENDLESS = 'new Proxy({}, { get: (_, key) => (key === "length" ? 2 ** 53 - 1 : 1) })';

const THROWING = ["new Proxy({}, { get() { throw OWN_ERROR; } })", "new Proxy([1, 2], { get() { throw OWN_ERROR; } })", "{ get length() { throw OWN_ERROR; } }", "Object.defineProperty([1, 2], 1, { get() { throw OWN_ERROR; } })", "((revocable) => (revocable.revoke(), revocable.proxy))(Proxy.revocable([1], {}))", "((revocable) => (revocable.revoke(), revocable.proxy))(Proxy.revocable(() => 1, {}))", "() => { throw OWN_ERROR; }", "new Proxy(Float64Array.of(1, 2), {})", "new Proxy(new Map(), {})", "class {}", "Float64Array", "Object.prototype.hasOwnProperty", "{ valueOf() { throw OWN_ERROR; } }", "new Proxy({}, { has() { throw OWN_ERROR; }, ownKeys() { throw OWN_ERROR; } })", "{ standardNormal() { throw OWN_ERROR; }, random() { throw OWN_ERROR; } }"];

const LYING = [
  // They have length 0. Where V8 11 optimises code that has seen a resizable buffer, it may read the old length.
  "((array) => (detach(array), array))(Float64Array.of(1, 2))",
  "((array) => (array.buffer.resize(8), array))(new Float64Array(new ArrayBuffer(16, { maxByteLength: 32 }), 0, 2))",
  "((reads) => Object.defineProperty([1, 2], 0, { get: () => (reads++ % 2 === 0 ? 1 : 'x') }))(0)",
  "((reads) => ({ get length() { return 2 + (reads++ % 2); }, 0: 1, 1: 2 }))(0)",
  "((reads) => Object.defineProperty([1, 2], 1, { get: () => (reads++ > 0 ? NaN : 1) }))(0)",
  "((list) => Object.defineProperty(list, 0, { get: () => ((list.length = 1), 1) }))([1, 2])",
  "((list) => Object.defineProperty(list, 0, { get: () => (list.length < 99 && list.push(1), 1) }))([1, 2])",
  "Object.defineProperty([1, 2], 0, { get: () => (args.forEach(detach), 1) })",
  "((other) => ({ get length() { other?.fill?.(NaN); return 2; }, 0: 1, 1: 2 }))(args.find((arg) => ArrayBuffer.isView(arg)))",
  "new (class extends Float64Array { get length() { return 7; } })(2)",
  'Object.assign(Object.create(Float64Array.prototype), { 0: 1 })',
  '{ [Symbol.toStringTag]: "Float64Array", length: 2, 0: 1, 1: 2 }',
  '{ [Symbol.toStringTag]: "Int32Array", length: 2, 0: 1, 1: 2 }',
  "new Proxy({}, { get: () => () => 1 })",
  "new Proxy(function () {}, { get: () => 1 })",
  "new Proxy([1, 2], { get: (target, key) => (key === 'length' ? 5 : target[key]) })",
];

/** Values that an operator turns into a number, or refuses to. */
export const CONVERTED: readonly Value[] = [...NUMBERS, ...PRIMITIVES, ...OBJECTS].map((text) => code(text));

/** Values of every kind that a program can hold, whatever the types say. */
export const HOSTILE: readonly Value[] = [
  ...[...NUMBERS, ...PRIMITIVES, ...OBJECTS, ...ARRAYS, ...ARRAY_LIKES, ...BUFFERS, ...REALMS, ...PROXIES, ENDLESS].map((text) => code(text)),
  ...FUNCTIONS.map((text) => code(text, "isNaN")), // as a derivative that writes, they leave it unwritten
  ...THROWING.map((text) => code(text, "throws")),
  ...LYING.map((text) => code(text, "lies")),
];
