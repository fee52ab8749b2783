import fc from "fast-check";

// The project's seed, and a tenth of the runs that a law has in the tests proper.
fc.configureGlobal({ seed: 20_260_101, numRuns: 100 });
