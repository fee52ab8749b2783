import type { Report } from "./report.ts";

/** The README with its paragraph about speed told by a report of a whole run. */
export function withSpeedParagraph(readme: string, report: Report): string {
  return readme.replace(/(?<=^## Speed\n\n).*?(?=\n\n)/ms, speedParagraph(report));
}

function speedParagraph({ groups, machine }: Report): string {
  const median = (group: string, contender: string): number =>
    groups.find(({ name }) => name === group)!.measurements.find(({ name }) => name === contender)!.median;
  const times = (group: string, slow: string, fast: string): string => String(Number((median(group, slow) / median(group, fast)).toPrecision(2)));
  return [
    `A step of \`rk4StepInto\` on a Jansen–Rit column takes ${times("rk4", "rk4StepInto", "C, inlined")} times as long as C with`,
    `everything inlined, one of \`rk4Step\`, which makes a new array, ${times("rk4", "rk4Step, number[]", "C, inlined")} times; the latter is ${times("rk4", "NumPy", "rk4Step, number[]")} times as fast as the NumPy translation,`,
    `${times("rk4", "NumPy with np.clip", "rk4Step, number[]")} times if that clips. The sigmoid of 100 potentials takes`,
    `${times("sigmoid-100", "sigmoidInto", "C, libm")} times as long as C and is ${times("sigmoid-100", "NumPy with np.clip", "sigmoidInto")} times as fast as NumPy;`,
    `a normal draw into an array takes ${times("normals", "fill", "NumPy")} times as long as NumPy's. Measured side by side on`,
    `${machine.date} ([report](checks/bench/report/report.md)); measure it yourself by \`npx --yes pnpm@10.34.9 bench\`.`,
  ].join("\n");
}
