import { describe, expect, it } from "vitest";
import { readAudit } from "./read-audit.mjs";

// In the form that pnpm 10 prints.
const advisory = { findings: [{ version: "1.0.0", paths: [".>tool>leftover"] }], id: 1, title: "Prototype pollution", module_name: "leftover", severity: "high", github_advisory_id: "GHSA-aaaa-bbbb-cccc", url: "https://github.com/advisories/GHSA-aaaa-bbbb-cccc" };
const found = JSON.stringify({ actions: [], advisories: { 1: advisory }, muted: [], metadata: {} });

describe("an audit", () => {
  it("that finds nothing is good", () => {
    expect(readAudit('{ "actions": [], "advisories": {}, "muted": [], "metadata": {} }', {})).toEqual({ said: "no known vulnerabilities", isBad: false });
  });

  it("that finds something is bad", () => {
    expect(readAudit(found, {})).toEqual({ said: "1 known vulnerabilities\n  GHSA-aaaa-bbbb-cccc high leftover: Prototype pollution", isBad: true });
  });

  it("is good again when that is explained, and says so", () => {
    expect(readAudit(found, { "GHSA-aaaa-bbbb-cccc": "never given foreign input" })).toEqual({ said: "1 known vulnerabilities\n  GHSA-aaaa-bbbb-cccc high leftover: explained: never given foreign input", isBad: false });
  });

  it("that the registry refuses says so", () => {
    expect(readAudit('{ "error": { "code": "ERR_PNPM_AUDIT_BAD_RESPONSE", "message": "The audit endpoint responded with 405" } }', {})).toEqual({ said: "not checked: The audit endpoint responded with 405", isBad: false });
    expect(readAudit("no network\nat all", {})).toEqual({ said: "not checked: no network", isBad: false });
  });
});
