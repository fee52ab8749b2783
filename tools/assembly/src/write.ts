import { writeFileSync } from "node:fs";
import { generatedSource } from "./generated-source.ts";
import { kernels } from "./kernels.ts";

for (const kernel of kernels()) writeFileSync(kernel.output, await generatedSource(kernel));
