import { epileptor } from "./epileptor.ts";
import { jansenRit } from "./jansen-rit.ts";
import type { Model } from "./model.ts";
import { wendling } from "./wendling.ts";

/** The models that can be swept: a file each, and a line here. */
export const MODELS: readonly Model[] = [jansenRit, wendling, epileptor];

export function modelOf(name: string): Model {
  const model = MODELS.find((candidate) => candidate.name === name);
  if (model === undefined) throw new Error(`there is no model "${name}", but ${MODELS.map((known) => known.name).join(", ")}`);
  return model;
}
