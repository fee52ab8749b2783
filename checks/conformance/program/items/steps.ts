import type { bogackiShampineStep, DerivativeInto, DiffusionInto, eulerMaruyamaStep, rk4Step, State } from "@concord/integrators";
import { defaultRng, type RandomGenerator } from "@concord/rng";
import { lorenz, vanDerPol } from "../models.ts";
import type { Item } from "./item.ts";

const N = 2000;

/** The n states after y, each a step from the one before. */
export function* orbit<Y extends State>(y: Y, n: number, dt: number, step: (y: Y, t: number, i: number) => Y): Generator<Y> {
  for (let i = 0; i < n; i++) yield (y = step(y, i * dt, i));
}

/** A step of ordinary differential equations, on both kinds of states, with time and with further arguments. */
export function ode(step: typeof rk4Step): Item {
  return function* () {
    yield* orbit([1, 1, 1], N, 0.01, (y, t) => step(lorenz, y, t, 0.01));
    yield* orbit(Float64Array.of(1, 1, 1), N, 0.01, (y, t) => step(lorenz, y, t, 0.01));
    yield* orbit([2, 0], N, 0.05, (y, t) => step(vanDerPol, y, t, 0.05, 1.5));
    yield step(lorenz, [NaN, -0, 1e308], 0, 0.01);
    yield step(lorenz, [1, 1, 1], 0, -0.01);
  };
}

/** A step with an estimate of its error, and with the slope at its end. */
export function odeEmbedded(step: typeof bogackiShampineStep): Item {
  return function* () {
    yield* ode((...args) => step(...args).y)() as Iterable<unknown>;
    for (const y of [[2, 0], Float64Array.of(2, 0)]) {
      const { error, fLast } = step(vanDerPol, y, 1, 0.05, 1.5);
      yield [error, fLast];
    }
  };
}

/** A step in place, of systems of three and of two components. */
export function odeInto<W extends object>(step: (out: Float64Array, f: DerivativeInto<number[]>, y: Float64Array, t: number, dt: number, work: W, ...args: number[]) => Float64Array, createWork: (n: number) => W): Item {
  return function* () {
    const [three, two] = [createWork(3), createWork(2)];
    yield* orbit<Float64Array>(Float64Array.of(1, 1, 1), N, 0.01, (y, t) => step(y, (y, _t, dydt) => dydt.set(lorenz(y)), y, t, 0.01, three));
    yield* orbit<Float64Array>(Float64Array.of(2, 0), N, 0.05, (y, t) => step(new Float64Array(2), (y, t, dydt, mu) => dydt.set(vanDerPol(y, t, mu)), y, t, 0.05, two, 1.5));
    yield [three, two]; // with their estimates of the error, where they have them
  };
}

/** A step of stochastic differential equations, with noise of one size and of each component's. */
export function sde(step: typeof eulerMaruyamaStep): Item {
  return function* () {
    const rng = defaultRng(42);
    yield* orbit([1, 1, 1], N, 0.01, (y, t) => step(lorenz, () => 0.5, y, t, 0.01, rng));
    yield* orbit(Float64Array.of(1, 1, 1), N, 0.01, (y, t) => step(lorenz, (y) => [0.1 * y[0], 0.2, 0], y, t, 0.01, rng));
    yield* orbit([2, 0], N, 0.05, (y, t) => step(vanDerPol, (_y, t, mu) => [mu, t], y, t, 0.05, rng, 1.5));
    yield rng.toJSON();
  };
}

/** A step of stochastic differential equations in place. */
export function sdeInto<W>(step: (out: Float64Array, f: DerivativeInto<[]>, g: DiffusionInto<[]>, y: Float64Array, t: number, dt: number, rng: RandomGenerator, work: W) => Float64Array, createWork: (n: number) => W): Item {
  return function* () {
    const [rng, work] = [defaultRng(42), createWork(3)];
    yield* orbit<Float64Array>(Float64Array.of(1, 1, 1), N, 0.01, (y, t) => step(y, (y, _t, dydt) => dydt.set(lorenz(y)), (y, _t, g) => g.set([0.1 * y[0], 0.2, 0]), y, t, 0.01, rng, work));
    yield rng.toJSON();
  };
}
