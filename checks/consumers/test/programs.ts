const NAMES = {
  "@concord/integrators": "createRk4Work, eulerMaruyamaStep, rk4Step, rk4StepInto",
  "@concord/libm": "exp",
  "@concord/noise": "gaussianInput",
  "@concord/rng": "defaultRng, PCG64, RandomGenerator",
  "@concord/rng/distributions": "poisson",
  "@concord/sigmoid": "sigmoid, sigmoidScalar",
};

// One use of every package, directly and through the umbrella; prints what it computed.
const USE = `
const rng = defaultRng(42);
const decay = (y: ArrayLike<number>, _t: number, rate: number) => [-rate * y[0]];
let state = new Float64Array([1]);
state = eulerMaruyamaStep((y: Float64Array) => y, () => 0.5, state, 0, 0.01, rng);
const results = {
  rates: [sigmoid(6), sigmoidScalar(6, 2.5, 6, 0.56), exp(1)],
  step: rk4Step(decay, [1], 0, 0.1, 2),
  inPlace: Array.from(rk4StepInto(new Float64Array(1), (y, _t, dydt) => { dydt[0] = -y[0]; }, Float64Array.of(1), 0, 0.1, createRk4Work(1))),
  state: Array.from(state),
  input: Array.from(gaussianInput(3, 220, 22, rng)),
  counts: Array.from(poisson(defaultRng(42), 4.5, 5)),
  next: RandomGenerator.fromJSON(JSON.parse(JSON.stringify(rng)), [PCG64]).random() === rng.random(),
  oneCopy: rk4Step === umbrella.rk4Step && sigmoid === umbrella.sigmoid && defaultRng === umbrella.defaultRng && poisson === umbrellaDistributions.poisson,
};
console.log(JSON.stringify(results));
`;

/** What it prints. */
export const RESULTS = {
  rates: [2.5, 2.5, 2.718281828459045],
  step: [0.8187333333333333],
  inPlace: [0.9048375],
  state: [1 + 0.01 + 0.5 * 0.1 * 0.30471707975443135],
  input: [220 + 22 * -1.0399841062404955, 220 + 22 * 0.7504511958064572, 240.69242376060672],
  counts: [8, 6, 5, 5, 5],
  next: true,
  oneCopy: true,
};

const imports = Object.entries(NAMES).map(([name, names]) => `import { ${names} } from "${name}";`);
const requires = Object.entries(NAMES).map(([name, names]) => `const { ${names} } = require("${name}");`);

const UMBRELLA = ['import * as umbrella from "@concord/models-utils";', 'import * as umbrellaDistributions from "@concord/models-utils/distributions";'];
const UMBRELLA_REQUIRED = ['const umbrella = require("@concord/models-utils");', 'const umbrellaDistributions = require("@concord/models-utils/distributions");'];

export const TYPESCRIPT: string = [...imports, ...UMBRELLA, USE].join("\n");

// The same in JavaScript, without its annotations.
const untyped = USE.replace(/: (ArrayLike<number>|number|Float64Array)(?=[,)])/g, "");
export const ESM: string = [...imports, ...UMBRELLA, untyped].join("\n");
export const CJS: string = [...requires, ...UMBRELLA_REQUIRED, untyped].join("\n");
