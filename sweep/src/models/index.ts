import { jansenRit } from "./jansen-rit.ts";
import type { Model } from "./model.ts";

/** The models that can be swept: a file each, and a line here. */
export const MODELS: readonly Model[] = [jansenRit];

export function modelOf(name: string): Model {
  const model = MODELS.find((candidate) => candidate.name === name);
  if (model === undefined) throw new Error(`there is no model "${name}", but ${MODELS.map((known) => known.name).join(", ")}`);
  return model;
}
