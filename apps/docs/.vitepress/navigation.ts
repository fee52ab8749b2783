import { existsSync, readFileSync } from "node:fs";
import type { DefaultTheme } from "vitepress";

const GUIDE: DefaultTheme.SidebarItem[] = [
  {
    text: "Start",
    items: [
      { text: "Why", link: "/why" },
      { text: "Quick start", link: "/quick-start" },
      { text: "Mental model", link: "/mental-model" },
      { text: "From Python", link: "/from-python" },
      { text: "Example models", link: "/examples" },
      { text: "Playground", link: "/playground" },
    ],
  },
  {
    text: "Functions",
    items: [
      { text: "Sigmoid", link: "/guide/sigmoid" },
      { text: "Integrators", link: "/guide/integrators" },
      { text: "Noise", link: "/guide/noise" },
      { text: "Random generator", link: "/guide/rng" },
      { text: "Distributions", link: "/guide/distributions" },
      { text: "Elementary functions", link: "/guide/libm" },
    ],
  },
  {
    text: "In practice",
    items: [
      { text: "Noise and dt", link: "/noise-and-dt" },
      { text: "Choosing a scheme", link: "/choosing-a-scheme" },
      { text: "Reproducibility", link: "/reproducibility" },
      { text: "Performance", link: "/performance" },
    ],
  },
  {
    text: "Contributing",
    items: [
      { text: "The repository", link: "/contributing/" },
      { text: "Add a scheme", link: "/contributing/add-a-scheme" },
      { text: "Add a distribution", link: "/contributing/add-a-distribution" },
      { text: "Add a conformance item", link: "/contributing/add-a-conformance-item" },
    ],
  },
];

export const NAVIGATION: DefaultTheme.NavItem[] = [
  { text: "Guide", link: "/quick-start", activeMatch: "^/(?!api/|playground)." },
  { text: "Playground", link: "/playground", activeMatch: "^/playground" },
  { text: "Reference", link: "/api/", activeMatch: "^/api/" },
];

export const SIDEBAR: DefaultTheme.Sidebar = { "/": GUIDE, ...reference() };

/** Pages of the reference, as typedoc lists them; each package has a sidebar of its own. */
function reference(): DefaultTheme.SidebarMulti {
  const file = new URL("../pages/api/typedoc-sidebar.json", import.meta.url);
  if (!existsSync(file)) throw new Error("there is no reference yet: `pnpm --dir apps/docs reference` makes it");
  const modules = JSON.parse(readFileSync(file, "utf8").replaceAll(".md", "")) as DefaultTheme.SidebarItem[];
  const packages = { text: "Packages", items: modules.map(({ text, link }) => ({ text: text!, link: link! })) };
  const sidebars = modules.map(({ link, items = [] }) => [link, [packages, ...items.map(unfolded)]] as const);
  // The path of a submodule begins with that of its package; the first that fits is taken.
  return Object.fromEntries([...sidebars.reverse(), ["/api/", [packages]]]);
}

/** What folds is a button around links, which cannot be used from a keyboard. */
function unfolded({ text, link, items }: DefaultTheme.SidebarItem): DefaultTheme.SidebarItem {
  return { text: text!, ...(link !== undefined && { link }), ...(items && { items: items.map(unfolded) }) };
}
