import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

/** A plot and its height; width and margins are the same for all. */
export interface Panel extends Plot.PlotOptions {
  height: number;
}

/** Width of the pictures. */
export const WIDTH = 900;

/** One SVG picture of plots, one below another. */
export function stackPanels(panels: readonly Panel[]): string {
  const { document } = parseHTML("<html><body></body></html>");
  let top = 0;
  const plots = panels.map((panel) => {
    const plot = Plot.plot({ document, width: WIDTH, marginLeft: 50, ...panel });
    plot.setAttribute("y", String(top));
    top += panel.height;
    return plot.outerHTML;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${top}" viewBox="0 0 ${WIDTH} ${top}">
<rect width="100%" height="100%" fill="white"/>
${plots.join("\n")}
</svg>
`;
}
