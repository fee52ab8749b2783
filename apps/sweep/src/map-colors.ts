import type { ScaleOptions } from "@observablehq/plot";

/** What a map can show, and in which colours: few, so that neighbours of one colour become one rectangle. */
export const COLORS: Record<string, ScaleOptions> = {
  frequency: { type: "threshold", domain: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], scheme: "turbo" },
  amplitude: { type: "threshold", domain: [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16], scheme: "viridis" },
  regime: { type: "categorical", domain: ["rest", "delta", "theta", "alpha", "beta", "gamma", "spikes", "seizures", "diverged"], scheme: "observable10" },
};
