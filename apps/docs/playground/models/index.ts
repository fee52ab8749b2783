import { EPILEPTOR } from "./epileptor.ts";
import { JANSEN_RIT } from "./jansen-rit.ts";
import type { PlaygroundModel } from "./model.ts";
import { WENDLING } from "./wendling.ts";

export type ModelName = "jansen-rit" | "wendling" | "epileptor";

/** The models by the names that a link has. */
export const MODELS: Readonly<Record<ModelName, PlaygroundModel>> = { "jansen-rit": JANSEN_RIT, wendling: WENDLING, epileptor: EPILEPTOR };
