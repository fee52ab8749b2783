import { ENTRIES } from "../entries/index.ts";
import { serve } from "./child.ts";

serve(ENTRIES);
