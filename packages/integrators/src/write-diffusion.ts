import { refuseValues } from "./check-arguments.ts";
import type { WriteDerivative } from "./embedded-step.ts";
import type { Diffusion } from "./euler-maruyama-step.ts";
import type { State } from "./state.ts";

/** g, or its derivative, as a function that writes n values: what it returns is checked and copied at once. */
export function writeDiffusion<Y extends State, A extends unknown[]>(caller: string, argument: string, g: Diffusion<Y, A>): WriteDerivative<Y, A> {
  return (y, t, diffusion, ...args) => {
    const n = diffusion.length;
    const values = g(y, t, ...args);
    if (typeof values === "number") {
      for (let i = 0; i < n; i++) diffusion[i] = values;
      return;
    }
    if (values?.length !== n) refuseValues(caller, argument, "values or one number", n, values);
    for (let i = 0; i < n; i++) {
      const value = values[i];
      if (typeof value !== "number") refuseValues(caller, argument, "values or one number", n, values);
      diffusion[i] = value;
    }
  };
}
