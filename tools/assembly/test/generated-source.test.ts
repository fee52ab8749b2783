import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generatedSource } from "../src/generated-source.ts";
import { kernels } from "../src/kernels.ts";

describe("the committed bytes of", () => {
  it.each(kernels())("$name are what its source compiles to", async (kernel) => {
    expect((await generatedSource(kernel)) === readFileSync(kernel.output, "utf8")).toBe(true); // not toBe on the text: a failure would print all of it
  });
});
