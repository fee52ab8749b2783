// Prints the hash of each item, in whichever engine.
import { startedKernels } from "./kernels.ts";
import { digest } from "./digest.ts";
import { ITEMS } from "./items/index.ts";
import { printHash, printKernels } from "./print.ts";

for (const [name, item] of Object.entries(ITEMS)) printHash(name, digest(item()));
printKernels("program", startedKernels);
