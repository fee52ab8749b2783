import { refuseValues } from "./check-arguments.ts";
import type { Derivative, NewState, State } from "./state.ts";

/** What a step with an error estimate returns: new arrays of the state's container kind, shape (n,). */
export interface EmbeddedStep<Y extends State> {
  /** The new state. */
  y: NewState<Y>;
  /** The new state less the one of the embedded scheme, whose order is one lower: for `errorNorm`. */
  error: NewState<Y>;
  /** The derivative at the new state and time, which the scheme's last stage is: for interpolation between the steps. */
  fLast: NewState<Y>;
}

/** A derivative that is written, whatever the container kind. */
export type WriteDerivative<Y extends State, A extends unknown[]> = (
  y: Y,
  t: number,
  dydt: Float64Array | NewState<Y>,
  ...args: A
) => void | undefined;

/** f as a derivative that is written: what it returns is checked and copied at once, since it may be a buffer used again. */
export function writeDerivative<Y extends State, A extends unknown[]>(
  caller: string,
  f: Derivative<Y, A>,
  argument: string = "f",
  expected: string = "derivatives",
): WriteDerivative<Y, A> {
  return (y, t, dydt, ...args) => {
    const n = dydt.length;
    const k = f(y, t, ...args);
    if (k?.length !== n) refuseValues(caller, argument, expected, n, k);
    for (let i = 0; i < n; i++) {
      const slope = k[i];
      if (typeof slope !== "number") refuseValues(caller, argument, expected, n, k);
      dydt[i] = slope;
    }
  };
}
