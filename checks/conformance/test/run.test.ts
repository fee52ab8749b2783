import { describe, expect, it } from "vitest";
import { BUNDLES, bundle } from "../src/bundle.ts";
import { POLICIES } from "../src/browser.ts";
import type { Engine } from "../src/engine.ts";
import type { Results } from "../src/results.ts";
import { runOf } from "../src/run.ts";
import { serve } from "../src/serve.ts";
import { shell } from "../src/shell.ts";

const COMMITTED: Results = { hashes: {}, kernels: { program: ["sigmoid"], sweep: [] } };

describe("a run", () => {
  it("says why there are no results", async () => {
    const engine = shell({ name: "broken", program: process.execPath, args: ["-e", "throw new Error('out of order')"], version: [process.execPath, "--version"], install: "" });
    const { failure, items } = await runOf(engine, "js", COMMITTED);
    expect(failure).toContain("out of order");
    expect(items.size).toBe(0);
  });

  it("has the version of what ran", async () => {
    const engine = shell({ name: "silent", program: process.execPath, args: ["-e", ""], version: [process.execPath, "--version"], install: "" });
    expect((await runOf(engine, "wasm", COMMITTED)).version).toBe(process.versions.node);
  });

  it("without output is no success", async () => {
    const engine: Engine = { name: "empty", install: "", hasWorkers: false, isInstalled: () => true, run: async () => ({ version: "", lines: [] }) };
    expect((await runOf(engine, "js", COMMITTED)).differences).toHaveLength(1);
  });
});

describe("a page", () => {
  it.each(Object.values(POLICIES))("comes with its scripts under the policy %s", async (policy) => {
    await bundle();
    const { url, close } = await serve(BUNDLES.wasm, policy);
    for (const file of ["", "program.js", "web.js", "web-worker.js"]) {
      const response = await fetch(url + file);
      expect(response.ok, file).toBe(true);
      expect(response.headers.get("Content-Security-Policy"), file).toBe(policy);
    }
    close();
  });
});
