// The members used of libraries that bring no types.
declare module "ode-rk4" {
  interface Integrator {
    y: Float64Array;
    steps(n: number): Integrator;
  }
  export default function integrator(y: Float64Array, derivative: (dydt: Float64Array, y: Float64Array, t: number) => void, t: number, dt: number): Integrator;
}

declare module "ode45-cash-karp" {
  interface Integrator {
    y: Float64Array;
    dt: number;
    steps(n: number): void;
  }
  export default function integrator(
    y: Float64Array,
    derivative: (dydt: Float64Array, y: Float64Array, t: number) => void,
    t: number,
    dt: number,
    options: { tol: number; maxIncreaseFactor: number },
  ): Integrator;
}

declare module "runge-kutta-4" {
  export default class RungeKutta4 {
    constructor(derivative: (t: number, y: number[]) => number[], t: number, y: number[], dt: number);
    steps(n: number): number[];
  }
}
