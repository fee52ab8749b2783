import type { Entries } from "../src/entry.ts";
import { distributionEntries } from "./distributions.ts";
import { integratorEntries } from "./integrators.ts";
import { libmEntries } from "./libm.ts";
import { noiseEntries } from "./noise.ts";
import { rngEntries } from "./rng.ts";
import { sigmoidEntries } from "./sigmoid.ts";

/** What is true of every public function, by its name with its package before it; a test says which has none. */
export const ENTRIES: Entries = { ...libmEntries, ...sigmoidEntries, ...rngEntries, ...distributionEntries, ...noiseEntries, ...integratorEntries };
