// Contenders from npm: what a user could install instead.
import type { Contender } from "../group.ts";

const needs = "pnpm install in bench";

// The same steps in the same order of operations, up to the engine's Math.exp.
const SAME_STEPS = 1e-12;

// Other methods: they differ by the errors of both, of which the classic steps of 1e-4 have some 4e-11.
const OTHER_METHOD = 1e-8;

export const RK4_PEERS: readonly Contender[] = [
  { name: "npm: ode-rk4", file: "js/ode-rk4.ts", tolerance: SAME_STEPS, needs },
  { name: "npm: runge-kutta-4", file: "js/runge-kutta-4.ts", tolerance: SAME_STEPS, needs },
  { name: "npm: ode45-cash-karp, order 5, dt kept", file: "js/ode45-cash-karp.ts", tolerance: OTHER_METHOD, needs },
  { name: "npm: odex, adaptive, per 1e-4 s", file: "js/odex.ts", tolerance: OTHER_METHOD, needs },
  { name: "npm: numeric dopri, adaptive, per 1e-4 s", file: "js/numeric.ts", tolerance: OTHER_METHOD, needs },
  { name: "npm: mathjs solveODE, adaptive, per 1e-4 s", file: "js/mathjs.ts", tolerance: OTHER_METHOD, needs },
];

// A few last digits: of another exponential, or of other forms of the same expression.
const LAST_DIGITS = 1e-14;

export const SIGMOID_PEERS = (n: number): readonly Contender[] => [
  { name: "Math.exp", file: "js/math-exp.ts", args: [String(n)], tolerance: LAST_DIGITS },
  { name: "npm: @stdlib/math-base-special-expit", file: "js/stdlib-expit.ts", args: [String(n)], tolerance: LAST_DIGITS, needs },
  { name: "npm: numpy-ts", file: "js/numpy-ts-sigmoid.ts", args: [String(n)], tolerance: LAST_DIGITS, needs },
];

// NumPy's streams: the same draws; a last digit of the largest is allowed for.
const SAME_DRAWS = 1e-15;

// Other streams are compared by [mean, variance] of a million draws, of which the largest standard error is 0.0014 for the
// variance of normals: 0.01 is seven of them.
const NORMAL = [0, 1];
const UNIFORM = [1 / 2, 1 / 12];
const EXPONENTIAL = [1, 1];
const MOMENTS = 0.01;

// Of exponentials it is 0.0028, so that 0.01 would fail some four runs in ten thousand.
const EXPONENTIAL_MOMENTS = 0.02;

export const NORMAL_PEERS: readonly Contender[] = [
  { name: "npm: numpy-ts, array", file: "js/numpy-ts-draws.ts", args: ["normals"], tolerance: SAME_DRAWS, needs },
  { name: "npm: numpy-ts, one by one", file: "js/numpy-ts-draws.ts", args: ["normals-scalar"], tolerance: SAME_DRAWS, needs },
  { name: "npm: @stdlib/random-base-randn", file: "js/stdlib-randn.ts", args: ["normals"], expected: NORMAL, tolerance: MOMENTS, needs },
  { name: "npm: d3-random", file: "js/d3-random.ts", args: ["normals"], expected: NORMAL, tolerance: MOMENTS, needs },
];

export const UNIFORM_PEERS: readonly Contender[] = [
  { name: "npm: numpy-ts, array", file: "js/numpy-ts-draws.ts", args: ["uniforms"], tolerance: SAME_DRAWS, needs },
  { name: "npm: pure-rand xoroshiro128plus", file: "js/pure-rand.ts", args: ["uniforms"], expected: UNIFORM, tolerance: MOMENTS, needs },
];

export const EXPONENTIAL_PEERS: readonly Contender[] = [
  { name: "npm: numpy-ts, array", file: "js/numpy-ts-draws.ts", args: ["exponentials"], tolerance: SAME_DRAWS, needs },
  { name: "npm: d3-random", file: "js/d3-random.ts", args: ["exponentials"], expected: EXPONENTIAL, tolerance: EXPONENTIAL_MOMENTS, needs },
];

export const poissonPeers = (kind: string): readonly Contender[] => [{ name: "npm: numpy-ts", file: "js/numpy-ts-distributions.ts", args: [kind], tolerance: SAME_DRAWS, needs }];

// Mean 20 and standard deviation 10·√2 of a million draws, of which the standard errors are 0.014 and 0.016: 0.1 is seven of them,
// half a hundredth of 20.
export const GAMMA_PEERS: readonly Contender[] = [
  { name: "npm: numpy-ts, its global generator", file: "js/numpy-ts-distributions.ts", args: ["gamma"], expected: [20, 10 * Math.SQRT2], tolerance: 0.005, needs },
];

// The average of place by place has a standard error of 1/(12·1000).
export const PERMUTATION_PEERS: readonly Contender[] = [
  { name: "npm: numpy-ts, another order", file: "js/numpy-ts-distributions.ts", args: ["permutation"], expected: [1 / 2, 1 / 4], tolerance: 0.002, needs },
];
