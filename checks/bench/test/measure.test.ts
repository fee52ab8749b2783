import { describe, expect, it } from "vitest";
import type { Contender, Group } from "../src/group.ts";
import { GROUPS } from "../src/groups/index.ts";
import { deviationFrom, measureGroup } from "../src/measure.ts";
import { toMarkdown } from "../src/report.ts";
import { compareWithTargets } from "../src/targets.ts";
import { readFileSync } from "node:fs";

const FAKE = "../test/fake-contender.ts";
const group = (...contenders: Contender[]): Group => ({ name: "fake", title: "Fake", operation: "nothing", base: contenders[0].name, contenders });

describe("a group", () => {
  it("is measured in interleaved rounds, as ratios to its base", async () => {
    let rounds = 0;
    const result = await measureGroup(group({ name: "A", file: FAKE, args: ["100", "1"] }, { name: "B", file: FAKE, args: ["300", "1"], processes: 2 }), 15, () => rounds++);
    expect(rounds).toBe(15);
    const [a, b] = result.measurements;
    expect([a.ratio, a.modes, a.deviation]).toEqual([1, [], 0]);
    expect(b.modes.length).toBe(2);
    expect(b.ratio).toBeGreaterThan(1.5); // three times the work; how long it takes is the machine's
    expect(b.min).toBeLessThanOrEqual(b.quartiles[0]);
    expect(b.quartiles[0]).toBeLessThanOrEqual(b.median);
    expect(b.median).toBeLessThanOrEqual(b.quartiles[1]);
  });

  it("is not timed when an answer is not the base's", async () => {
    const wrong = group({ name: "A", file: FAKE, args: ["1", "1"] }, { name: "B", file: FAKE, args: ["1", "1.001"], tolerance: 1e-4 });
    await expect(measureGroup(wrong, 1, () => undefined)).rejects.toThrow("the answer of B differs from what it should be by");
  });

  it("names what cannot run, and how to install it", async () => {
    const missing: Contender[] = [
      { name: "module", file: "../test/missing.ts", needs: "npm install it" },
      { name: "python", file: "python/missing.py" },
      { name: "c", file: "c/missing.c" },
    ];
    const { skipped, measurements } = await measureGroup(group({ name: "A", file: FAKE, args: ["1", "1"] }, ...missing), 1, () => undefined);
    expect(skipped.map(({ name }) => name)).toEqual(["module", "python", "c"]);
    expect(skipped[0].reason).toContain("install it by: npm install it");
    expect(measurements.map(({ name }) => name)).toEqual(["A"]);
  });
});

describe("a group whose base cannot run", () => {
  const missing: Contender = { name: "C", file: "c/missing.c", needs: "apt-get install gcc" };

  it("is measured relative to the first contender that can", async () => {
    const { base, measurements, skipped } = await measureGroup(group(missing, { name: "A", file: FAKE, args: ["1", "1"] }), 1, () => undefined);
    expect([base, measurements[0].ratio, skipped.length]).toEqual(["A", 1, 1]);
  });

  it("is told as skipped as a whole when none can", async () => {
    const { measurements, skipped } = await measureGroup(group(missing), 1, () => undefined);
    expect([measurements, skipped.map(({ reason }) => reason.includes("apt-get install gcc"))]).toEqual([[], [true]]);
  });
});

describe("the groups", () => {
  it("have names of their own, and a base among their contenders", () => {
    expect(new Set(GROUPS.map(({ name }) => name)).size).toBe(GROUPS.length);
    for (const { base, contenders } of GROUPS) {
      expect(contenders[0].name).toBe(base);
      expect(new Set(contenders.map(({ name }) => name)).size).toBe(contenders.length);
    }
  });

  it("hold what the targets name", () => {
    for (const { group, contender, to } of JSON.parse(readFileSync(new URL("../targets.json", import.meta.url), "utf8"))) {
      const names = GROUPS.find(({ name }) => name === group)?.contenders.map(({ name }) => name);
      expect(names, group).toEqual(expect.arrayContaining([contender, to ?? contender]));
    }
  });
});

describe("the report", () => {
  const measurement = { name: "ours", min: 1, median: 2, quartiles: [1.5, 2.5] as [number, number], ratio: 1, modes: [1, 1.2], deviation: 0, tolerance: 1e-9 };
  const result = { name: "g", title: "Title", operation: "step", base: "ours", measurements: [measurement, { ...measurement, name: "peer", median: 6, ratio: 3 }], skipped: [{ name: "absent", reason: "not installed" }] };
  const target = (limit: number, contender = "peer") => ({ group: "g", contender, to: "ours", limit });

  it("says of each target plainly whether it is met", () => {
    expect(compareWithTargets([target(3.5), target(2), target(1, "absent"), { ...target(1), group: "other" }], [result]).map(({ ratio }) => ratio)).toEqual([3, 3, undefined]);
    const machine = { date: "2026-01-01", processor: "P", cores: 2, memory: "1 GiB", versions: { "Node.js": "20" } };
    const text = toMarkdown({ machine, rounds: 15, groups: [result], targets: compareWithTargets([target(3.5), target(2), target(1, "absent")], [result]), memory: [], sizes: [] }, () => "g.svg");
    expect(text).toContain("| g | peer | ours | ≤ 3.5 | 3 | met |");
    expect(text).toContain("| g | peer | ours | ≤ 2 | 3 | **missed** |");
    expect(text).toContain("| g | absent | ours | ≤ 1 | – | not measured |");
    expect(text).toContain("| peer | 6 | 1 | 1.5 – 2.5 | 3 | 1, 1.2 | 0 | 1e-9 |");
    expect(text).toContain("Skipped: absent (not installed).");
  });

  it("compares a time with the limit itself where a target names nothing else", () => {
    const targets = compareWithTargets([{ group: "g", contender: "peer", limit: 5 }], [result]);
    expect(targets.map(({ ratio }) => ratio)).toEqual([6]);
    const machine = { date: "2026-01-01", processor: "P", cores: 2, memory: "1 GiB", versions: { "Node.js": "20" } };
    expect(toMarkdown({ machine, rounds: 15, groups: [result], targets, memory: [], sizes: [] }, () => "g.svg")).toContain("| g | peer | 1 ns | ≤ 5 | 6 | **missed** |");
  });

  it("compares answers relative to the largest number of the base's", () => {
    expect(deviationFrom([1, -4], [1, -4])).toBe(0);
    expect(deviationFrom([1, -4], [1.4, -4])).toBeCloseTo(0.1, 15);
    expect(deviationFrom([0], [1])).toBe(1);
    expect(deviationFrom([1, 2], [1])).toBe(Infinity);
  });
});
