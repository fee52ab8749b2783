import fc from "fast-check";

// The project's seed, and a tenth of the runs that a law has in the tests proper; a law that takes longer ends with what it has shown
// by then, since it may be run a thousand times.
fc.configureGlobal({ seed: 20_260_101, numRuns: 100, interruptAfterTimeLimit: 200 });
