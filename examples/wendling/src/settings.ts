import type { Demo } from "@concord/example-demo";
import { DEFAULTS, type Settings } from "./recording.ts";
import { SCHEDULES, scheduleOf } from "./schedules.ts";

/** What the command can be told, and what it suggests. */
export const SETTINGS: Pick<Demo<Settings, never>, "name" | "description" | "defaults" | "numbers" | "texts" | "suggestions"> = {
  name: "wendling",
  description: "Simulates a column with fast inhibition and draws its way into a seizure, or one of its regimes.",
  defaults: DEFAULTS,
  texts: { gains: { description: `${Object.keys(SCHEDULES).join(", ")}; or A,B,G (mV)`, check: scheduleOf } },
  numbers: {
    seconds: ["simulated time (s)", 1, 3600],
    p: ["mean input (pulses/s)", -1e4, 1e4],
    sigma: ["intensity of the input's noise (pulses/s·√s)", 0, 1e3],
    a: ["excitatory rate constant (1/s)", 1, 1000],
    b: ["slow inhibitory rate constant (1/s)", 1, 1000],
    g: ["fast inhibitory rate constant (1/s)", 1, 1000],
    C: ["number of synaptic contacts", 0, 1e4],
    e0: ["half of the maximum firing rate (Hz)", 0, 100],
    v0: ["potential at half of the maximum rate (mV)", -100, 100],
    r: ["slope of the sigmoid (1/mV)", 0, 10],
  },
  suggestions: [
    { options: "--gains sustained", regime: "sustained", why: "half of the slow inhibition: sustained spikes" },
    { options: "--gains fast", regime: "fast", why: "hardly any, and more fast inhibition: low-voltage fast activity" },
    { options: "--gains sinusoidal", regime: "sinusoidal", why: "no fast inhibition: almost a sine" },
    { options: "--gains 5,40,15 --sigma 0", regime: "background", why: "gains of sporadic spikes without noise: there are none" },
  ],
};
