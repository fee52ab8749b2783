import { describe, expect, it } from "vitest";
import { PLOTS } from "../plots/index.ts";
import type { Control, LivePlot, Slider } from "../plots/live-plot.ts";

/** What a control can be at most and at least, as a plot is told it. */
function extremes(control: Control): number[] {
  if ("options" in control) return control.options.map((_, i) => i);
  return [control.min, control.max].map((value) => (control.log ? 10 ** value : value));
}

const set = (control: Control): number => ("log" in control && control.log ? 10 ** control.value : control.value);
const defaults = ({ controls }: LivePlot): Record<string, number> => Object.fromEntries(Object.entries(controls).map(([name, control]) => [name, set(control)]));

describe.each(Object.keys(PLOTS))("the live plot %s", (name) => {
  it("computes at its defaults and at the ends of each control", async () => {
    const { default: plot } = await PLOTS[name]();
    const all = defaults(plot);
    const choiceOf = (control: string): Record<string, number> => {
      const only = control === "" ? undefined : (plot.controls[control] as Slider).only;
      return only === undefined ? {} : { [only.choice]: only.of[0] };
    };
    for (const [control, values] of [["", [0]], ...Object.entries(plot.controls).map(([name, control]) => [name, extremes(control)])] as [string, number[]][]) {
      for (const value of values) {
        const { panels, readings = {} } = plot.draw(control === "" ? all : { ...all, ...choiceOf(control), [control]: value }, 42);
        expect(panels.length).toBeGreaterThan(0);
        for (const panel of panels) expect(panel.y?.label ?? panel.x?.label, "axes have labels").toBeTruthy();
        for (const reading of Object.values(readings)) expect(reading, `${control} = ${value}`).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
  });

  it("starts within the limits of its controls, on a step of each", async () => {
    for (const [what, control] of Object.entries((await PLOTS[name]()).default.controls)) {
      if ("options" in control) continue;
      const steps = (control.value - control.min) / control.step;
      expect([control.value >= control.min, control.value <= control.max, Math.abs(steps - Math.round(steps)) < 1e-6], what).toEqual([true, true, true]);
    }
  });
});
