import { defaultRng } from "@concord/rng";
import type { Items } from "./item.ts";

const N = 1e6;

/** Streams that numpy/streams.py hashes as well, so that their hashes here are NumPy's. */
export const streamItems: Items = {
  "stream of standard_normal": () => defaultRng(12345).standardNormal(N),
  "stream of standard_exponential": () => defaultRng(12345).standardExponential(N),
  "stream of random": () => defaultRng(12345).random(N),
};
