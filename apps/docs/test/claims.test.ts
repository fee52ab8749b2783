import { derivative, PUBLISHED } from "@concord/example-jansen-rit";
import { eulerStep, heunStep, midpointStep, rk4Step } from "@concord/integrators";
import { expect, it } from "vitest";

it("rk4Step at 1 ms is closer to the solution than the others at an eighth of that, as the page on schemes says", () => {
  const { A, B, a, b, C, e0, v0, r } = PUBLISHED;
  const end = (step: typeof rk4Step, dt: number): number => {
    let y = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < Math.round(0.5 / dt); i++) y = step(derivative, y, i * dt, dt, 220, A, B, a, b, C, 0.8 * C, 0.25 * C, 0.25 * C, e0, v0, r);
    return y[1] - y[2];
  };
  const exact = end(rk4Step, 2.5e-5);
  const error = (step: typeof rk4Step, dt: number): number => Math.abs(end(step, dt) - exact);
  for (const step of [eulerStep, midpointStep, heunStep]) expect(error(rk4Step, 1e-3)).toBeLessThan(error(step, 1.25e-4));
});
