import type { Demo } from "@concord/example-demo";
import { DEFAULTS, type Settings } from "./recording.ts";

/** What the command can be told, and what it suggests. */
export const SETTINGS: Pick<Demo<Settings, never>, "name" | "description" | "defaults" | "numbers" | "suggestions"> = {
  name: "epileptor",
  description: "Simulates the Epileptor and draws the onset and the offset of its seizures.",
  defaults: DEFAULTS,
  numbers: {
    duration: ["simulated time (model time)", 100, 1e6],
    x0: ["excitability", -4, 0],
    y0: ["constant of y1", -10, 10],
    tau0: ["time constant of the slow variable", 100, 1e6],
    tau2: ["time constant of y2", 1, 100],
    Irest1: ["input current of the first subsystem", -10, 10],
    Irest2: ["input current of the second subsystem", -10, 10],
    gamma: ["rate of the filter between them", 0, 1],
    sigma1: ["noise of the first subsystem; its intensity is sigma1²", 0, 1],
    sigma2: ["noise of the second subsystem; its intensity is sigma2²", 0, 1],
  },
  suggestions: [
    { options: "--x0 -2.4", regime: "none", why: "less excitable tissue: no seizures" },
    { options: "--sigma1 0 --sigma2 0", regime: "seizures", why: "without noise: none of the spikes between seizures" },
    { options: "--duration 6000", regime: "seizures", why: "longer: seizures come again" },
  ],
};
