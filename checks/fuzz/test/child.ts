import { serve } from "../src/child.ts";
import { FAULTS } from "./faults.ts";

serve(FAULTS);
