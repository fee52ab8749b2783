import { gaussianInput } from "@concord/noise";
import { defaultRng } from "@concord/rng";
import type { Items } from "./item.ts";

export const noiseItems: Items = {
  "noise.gaussianInput": () => [0, 1, 1000].map((n) => gaussianInput(n, 220, 22, defaultRng(42))),
};
