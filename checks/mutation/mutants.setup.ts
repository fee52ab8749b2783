import fc from "fast-check";
import { beforeEach } from "vitest";

// The project's seed, and a tenth of the runs that a law has in the tests proper; a law that takes longer ends with what it has shown
// by then, since it may be run a thousand times.
fc.configureGlobal({ seed: 20_260_101, numRuns: 100, interruptAfterTimeLimit: 50 });

/** Tests that take long by themselves; others draw the same in smaller numbers. */
const LONG = /1e6 draws|1000000 draws|1e6 times|filled and single draws|a million generators|jumps by the polynomial|needs no memory|moments of|has Poisson counts|Kolmogorov|makes the picture/;

beforeEach(({ task, skip }) => {
  if (LONG.test(`${task.suite?.name} ${task.name}`)) skip();
});
