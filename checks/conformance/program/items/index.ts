import { distributionItems } from "./distributions.ts";
import { integratorItems } from "./integrators.ts";
import type { Items } from "./item.ts";
import { libmItems } from "./libm.ts";
import { noiseItems } from "./noise.ts";
import { rngItems } from "./rng.ts";
import { sigmoidItems } from "./sigmoid.ts";
import { simulationItems } from "./simulations.ts";
import { streamItems } from "./streams.ts";

/** All that is compared. An item of a public function has its name, with its package before it; a test says which has none. */
export const ITEMS: Items = {
  ...libmItems,
  ...sigmoidItems,
  ...rngItems,
  ...distributionItems,
  ...noiseItems,
  ...integratorItems,
  ...simulationItems,
  ...streamItems,
};
