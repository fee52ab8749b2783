export interface Suggestion {
  /** What to add to the command. */
  options: string;
  /** The regime that it shows. */
  regime: string;
  /** Why that is worth a look. */
  why: string;
}

/** What to look at next. */
export const SUGGESTIONS: readonly Suggestion[] = [
  { options: "--p 120", regime: "spikes", why: "less input: slow spikes" },
  { options: "--p 60", regime: "rest", why: "still less: rest" },
  { options: "--C 270", regime: "spikes", why: "twice the synapses: spikes at 5 Hz" },
  { options: "--std 220", regime: "alpha", why: "ten times the noise: alpha that waxes and wanes" },
];
