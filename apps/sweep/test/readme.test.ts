import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { digest, PROGRAM, start, startSweep, temporaryFolder, until } from "./program.ts";
import { freePort } from "./redis-server.ts";

const README = join(import.meta.dirname, "../README.md");
const text = readFileSync(README, "utf8");
const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, language, code]) => ({ language, code }));
const folder = temporaryFolder();

/** A block's commands as a test runs them: the program that is built, on a few points. */
function commands(i: number): string {
  const small = "--grid C=100:200:3 p=100:300:4 --seconds 0.5";
  return blocks[i].code
    .replaceAll(/(npx --yes pnpm@10\.34\.9 sweep|node apps\/sweep\/dist\/sweep\.js)(?= --shard| *#)/g, `$1 ${small}`)
    .replace("--grid C=50:500:128 p=0:400:128", small)
    .replace("--random 10000", "--random 20 --seconds 0.5")
    .replaceAll(/npx --yes pnpm@10\.34\.9 sweep|node apps\/sweep\/dist\/sweep\.js/g, `"${process.execPath}" "${PROGRAM}"`)
    .replaceAll("/16", "/2")
    .replace("/shared/", "shared/");
}

function sh(script: string, env: Record<string, string> = {}): void {
  const { status, stderr } = spawnSync("sh", ["-ec", script], { cwd: folder, encoding: "utf8", env: { ...process.env, ...env } });
  expect(status, stderr).toBe(0);
}

describe("what the README says", () => {
  it("about this machine works", () => {
    sh(commands(0));
    for (const file of ["sweep.parquet", "frequency.svg", "random.parquet"]) expect(existsSync(join(folder, file)), file).toBe(true);
  });

  it("about job arrays works", () => {
    for (const i of [1, 2]) sh(commands(1), { SLURM_ARRAY_TASK_ID: String(i), SLURM_ARRAY_TASK_COUNT: "2" });
    sh(commands(2));
    expect(digest(join(folder, "study.parquet"))).toBe(digest(join(folder, "sweep.parquet")));
    mkdirSync(join(folder, "shared"));
    const [, , script] = JSON.parse(/^command: (.*)$/m.exec(commands(3).replaceAll(/"(\/[^"]*)" "(\/[^"]*)"/g, "$1 $2"))![1]);
    for (const i of [0, 1]) sh(script, { JOB_COMPLETION_INDEX: String(i) });
    expect(existsSync(join(folder, "shared/study.parquet.checkpoint"))).toBe(true);
  });

  it("about many machines works", async () => {
    const port = await freePort();
    const env = { PASSWORD: "a-password", HOST: "127.0.0.1" };
    process.env.PASSWORD = env.PASSWORD;
    const redis = start("sh", "-c", `cd ${folder} && exec ${blocks[4].code.trim().replace("0.0.0.0", `127.0.0.1 --port ${port}`)}`);
    await until(() => redis.said().includes("Ready to accept connections"));
    const [url, submit, work, collect] = commands(5).replace("6379", String(port)).split("\n");
    const submitted = start("sh", "-c", `HOST=${env.HOST}; ${url}; ${submit}`);
    expect(await submitted.end).toBe(0);
    const [, name] = /^Sweep (\w+)/.exec(submitted.said())!;
    expect(work).toMatch(/worker +#/);
    const worker = startSweep("worker", "--redis", `redis://:${env.PASSWORD}@127.0.0.1:${port}`, "--threads", "1");
    const collector = start("sh", "-c", `cd ${folder}; rm -r study.parquet study.parquet.checkpoint; HOST=${env.HOST}; SWEEP=${name}; ${url}; ${collect}`);
    expect(await collector.end).toBe(0);
    worker.child.kill("SIGTERM");
    expect(await worker.end).toBe(0);
    redis.child.kill("SIGTERM");
    await redis.end;
    expect(digest(join(folder, "study.parquet"))).toBe(digest(join(folder, "sweep.parquet")));
  });

  it("has no block that is not run, and no link that leads nowhere", () => {
    expect(blocks.map(({ language }) => language)).toEqual(["sh", "sh", "sh", "yaml", "sh", "sh"]);
    for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]*)[^)]*\)/g)) expect(existsSync(join(dirname(README), target)), target).toBe(true);
  });

  it("about speed is what the last measurement reported", async () => {
    const { withSpeedParagraph } = await import("../bench/report.ts");
    const report = JSON.parse(readFileSync(join(import.meta.dirname, "../report/report.json"), "utf8"));
    expect(withSpeedParagraph(text, report)).toBe(text);
  });

  it("about memory is what the last measurement reported", async () => {
    const { withMemoryParagraph } = await import("../bench/memory-report.ts");
    const report = JSON.parse(readFileSync(join(import.meta.dirname, "../report/memory.json"), "utf8"));
    expect(withMemoryParagraph(text, report)).toBe(text);
  });
});
