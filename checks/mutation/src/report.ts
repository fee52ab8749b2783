import { REASONS, reasonFor } from "./reasons.ts";
import { type FileResult, type Results, score, type Survivor } from "./results.ts";
import { folderOf, sourceFiles } from "./sources.ts";

/** The results as a page: a table of packages, then every survivor under the reason why no test notices it. */
export function report({ stryker, files }: Results, sources: readonly string[] = sourceFiles()): string {
  const survivors = Object.values(files).flatMap((result) => result.survivors);
  const unexplained = survivors.filter((survivor) => reasonFor(survivor) === undefined);
  const groups = REASONS.map(({ reason }) => ({ reason, of: survivors.filter((survivor) => reasonFor(survivor) === reason) })).filter(({ of }) => of.length > 0);
  return [
    "# Mutants",
    "",
    `Stryker ${stryker} changes the sources in small ways, one at a time, and runs the tests that cover the place. Written by`,
    "`npx --yes pnpm@10.34.9 check mutation`; each file's row of [results.json](results.json) has the date of its last complete run.",
    "",
    "| Sources | Files | Score | Noticed | By running out of time | Survived | Run by no test | Dates |",
    "| --- | --: | --: | --: | --: | --: | --: | --- |",
    ...[...new Set(sources.map(folderOf))].map((folder) => row(folder, sources.filter((file) => folderOf(file) === folder), files)),
    "",
    "## Survivors",
    "",
    ...(unexplained.length > 0 ? ["### Without a reason", "", ...unexplained.map(item), ""] : []),
    ...groups.flatMap(({ reason, of }) => [`### ${reason[0].toUpperCase()}${reason.slice(1)}`, "", ...of.map(item), ""]),
  ].join("\n");
}

/** A package; files that no complete run was about do not count. */
function row(folder: string, own: readonly string[], files: Results["files"]): string {
  const results = own.flatMap((file) => files[file] ?? []);
  if (results.length === 0) return `| ${folder} | 0 of ${own.length} | | | | | | |`;
  const sum = (count: (result: FileResult) => number): number => results.reduce((total, result) => total + count(result), 0);
  const dates = results.map(({ date }) => date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return `| ${[
    folder,
    `${results.length} of ${own.length}`,
    `${(Math.floor(score(results) * 10) / 10).toFixed(1)} %`,
    sum(({ killed, timeout }) => killed + timeout),
    sum(({ timeout }) => timeout),
    sum(({ survivors }) => survivors.filter(({ isRun }) => isRun).length),
    sum(({ survivors }) => survivors.filter(({ isRun }) => !isRun).length),
    first === last ? first : `${first} to ${last}`,
  ].join(" | ")} |`;
}

/** One survivor on one line. */
export function item({ file, line, code, original, replacement }: Survivor): string {
  const quoted = (text: string): string => `\`\`${text.length > 100 ? ` ${text.slice(0, 100)}… ` : ` ${text} `}\`\``;
  return `- ${file}:${line}: ${quoted(original)} → ${quoted(replacement)} in ${quoted(code)}`;
}
