import { availableParallelism } from "node:os";
import { Command, Option } from "commander";
import { Failure } from "./failure.ts";
import { COLORS } from "./map-colors.ts";
import { parseNumber, parseShard } from "./parse.ts";
import { shardOf } from "./ranges.ts";
import { addStudyOptions, studyOf } from "./study-options.ts";

// Each command loads what it needs alone: Redis's client, the thread pool and the plotting library take their time.
const count = (text: string): number => parseNumber(text, { least: 1, most: 4096, isInteger: true });
const batch = (): Option => new Option("--batch <m>", "columns that a thread integrates side by side; no result depends on it").argParser(count).default(32);
const threads = (): Option => new Option("--threads <n>", "threads that compute").argParser(count).default(availableParallelism(), "all cores");
const out = (): Option => new Option("--out <file>", "table to write").default("sweep.parquet");
const checkpoint = (): Option => new Option("--checkpoint <folder>", "keeps what is done until all is (default: OUT.checkpoint)");
const redis = (): Option => new Option("--redis <url>", "address of Redis, redis://:PASSWORD@HOST:PORT").env("SWEEP_REDIS").argParser(parseUrl).makeOptionMandatory();

const EXAMPLES = `
Without a command, it is run. For example:
  sweep                                                the default grid of Jansen–Rit columns, into sweep.parquet
  sweep --grid A=2:8:50 B=10:60:50 --seconds 5 --out gains.parquet
  sweep map gains.parquet --out gains.svg
  sweep run --help                                     all options, models, their parameters and defaults`;

const program = new Command("sweep")
  .description("Parameter studies of neural mass models, from one core to many machines: the table's bytes depend on the study alone.")
  .addHelpText("after", EXAMPLES)
  .showHelpAfterError("(sweep --help tells what there is)");

addStudyOptions(program.command("run", { isDefault: true }).description("computes a sweep on this machine, or the rest of it after it was stopped"))
  .addOption(out())
  .addOption(checkpoint())
  .addOption(threads())
  .addOption(batch())
  .addOption(new Option("--shard <i/n>", "only the i-th of n parts, for job arrays; merge them when all are done").argParser(parseShard))
  .action(async ({ shard, ...options }) => {
    const study = studyOf(options);
    const { run } = await import("./commands/run.ts");
    return run(study, { ...options, checkpoint: options.checkpoint ?? `${options.out}.checkpoint`, ...(shard && { shard: shardOf(study.points, shard[0], shard[1]) }) });
  });

program
  .command("merge")
  .description("writes the table of a sweep that was computed in shards")
  .argument("<checkpoints...>", "the shards' folders, or the one they share")
  .addOption(out())
  .action(async (folders, options) => (await import("./commands/merge.ts")).merge(folders, options.out));

addStudyOptions(program.command("submit").description("puts a sweep into a queue in Redis"))
  .addOption(redis())
  .addOption(new Option("--chunk-seconds <s>", "time that a worker's thread takes for a chunk, measured on this machine").argParser((text) => parseNumber(text, { least: 0.01 })).default(10))
  .addOption(batch())
  .action(async (options) => (await import("./commands/submit.ts")).submit(studyOf(options), options.redis, options.chunkSeconds, options.batch));

program
  .command("worker")
  .description("computes chunks of the queue until it is stopped")
  .addOption(redis())
  .addOption(threads())
  .addOption(batch())
  .addOption(new Option("--stalled-after <s>", "time after which others take over the chunk of a worker that is not heard of").argParser((text) => parseNumber(text, { least: 1 })).default(30))
  .action(async (options) => (await import("./commands/work.ts")).work(options.redis, options.threads, options.batch, options.stalledAfter));

program
  .command("collect")
  .description("waits for a sweep's chunks and writes its table")
  .argument("<sweep>", "its name, as submit tells it")
  .addOption(redis())
  .addOption(out())
  .addOption(checkpoint())
  .action(async (sweep, options) => (await import("./commands/collect.ts")).collect(sweep, options.redis, options.out, options.checkpoint ?? `${options.out}.checkpoint`));

program
  .command("map")
  .description("draws a sweep's table as a heat map (SVG)")
  .argument("<table>", "as another command wrote it")
  .addOption(new Option("--value <name>", "what the colour shows").choices(Object.keys(COLORS)).default("frequency"))
  .requiredOption("--out <file>", "picture to write; required")
  .action(async (table, options) => (await import("./commands/map.ts")).map(table, options.value, options.out));

for (const command of program.commands) command.allowExcessArguments(false).showHelpAfterError(`(sweep ${command.name()} --help tells what there is)`);

try {
  // npm's users are used to a `--` before the options.
  const args = process.argv.slice(process.argv[2] === "--" ? 3 : 2);
  // Which would be an argument of run, the default.
  if (/^\w/.test(args[0] ?? "") && !isCommand(args[0])) throw new Failure(`there is no command "${args[0]}": sweep --help tells what there is`);
  await program.parseAsync(args, { from: "user" });
} catch (error) {
  console.error(`error: ${(error as Error).message}`);
  process.exitCode = error instanceof Failure ? error.exitCode : 1;
}

function isCommand(name: string): boolean {
  return name === "help" || program.commands.some((command) => command.name() === name);
}

function parseUrl(text: string): string {
  if (!URL.canParse(text) || !/^rediss?:$/.test(new URL(text).protocol)) throw new Failure(`--redis: that is no URL such as redis://:PASSWORD@HOST:6379`);
  return text;
}
