import type { Parameter } from "./model.ts";

/** The input of a column and its noise; of each kind one number is used. */
export function inputParameters(p: number, std: number, sigma: number): Record<"p" | "std" | "sigma" | "spread", Parameter> {
  return {
    p: { label: "mean input p", unit: "pulses/s", value: p, min: 0, max: 500, step: 1 },
    std: { label: "std of a sample", unit: "pulses/s", value: std, min: 0, max: 400, step: 1, noise: "gaussian" },
    sigma: { label: "noise intensity σ", unit: "pulses/s·√s", value: sigma, min: 0, max: 10, step: 0.1, noise: "white" },
    // Jansen & Rit (1995): 120 to 320 pulses/s.
    spread: { label: "half of the width", unit: "pulses/s", value: 100, min: 0, max: 400, step: 1, noise: "uniform" },
  };
}
