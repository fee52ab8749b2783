import type { Demo } from "@concord/example-demo";
import { DEFAULTS, type Settings } from "./recording.ts";

/** What the command can be told, and what it suggests. */
export const SETTINGS: Pick<Demo<Settings, never>, "name" | "description" | "defaults" | "numbers" | "suggestions"> = {
  name: "jansen-rit",
  description: "Simulates a Jansen–Rit cortical column and draws its EEG and spectrum.",
  defaults: DEFAULTS,
  numbers: {
    seconds: ["simulated time (s)", 1, 3600],
    p: ["mean input (pulses/s)", -1e4, 1e4],
    std: ["standard deviation of each input sample (pulses/s)", 0, 1e4],
    A: ["excitatory amplitude (mV)", 0, 100],
    B: ["inhibitory amplitude (mV)", 0, 100],
    a: ["excitatory rate constant (1/s)", 1, 1000],
    b: ["inhibitory rate constant (1/s)", 1, 1000],
    C: ["number of synaptic contacts", 0, 1e4],
    e0: ["half of the maximum firing rate (Hz)", 0, 100],
    v0: ["potential at half of the maximum rate (mV)", -100, 100],
    r: ["slope of the sigmoid (1/mV)", 0, 10],
  },
  suggestions: [
    { options: "--p 120", regime: "spikes", why: "less input: slow spikes" },
    { options: "--p 60", regime: "rest", why: "still less: rest" },
    { options: "--C 270", regime: "spikes", why: "twice the synapses: spikes at 5 Hz" },
    { options: "--std 220", regime: "alpha", why: "ten times the noise: alpha that waxes and wanes" },
  ],
};
