import type { LivePlot } from "./live-plot.ts";

const files = import.meta.glob<{ default: LivePlot }>("./*/*.ts");

/** The live plots by name, each loaded when its page asks for it. */
export const PLOTS: Readonly<Record<string, () => Promise<{ default: LivePlot }>>> = Object.fromEntries(
  Object.entries(files).map(([path, load]) => [path.replace(/^\.\/(.*)\.ts$/, "$1"), load]),
);
