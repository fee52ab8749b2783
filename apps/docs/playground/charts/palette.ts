/** The theme's colors, as a canvas needs them: it does not read variables by itself. */
export interface Palette {
  text: string;
  grid: string;
  background: string;
  lines: readonly string[];
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const color = (name: string): string => style.getPropertyValue(name).trim();
  return { text: color("--vp-c-text-2"), grid: color("--plot-grid"), background: color("--vp-c-bg"), lines: [1, 2, 3, 4, 5].map((i) => color(`--plot-${i}`)) };
}
