import { fileURLToPath } from "node:url";
import katexPlugin from "@vscode/markdown-it-katex";
import { defineConfig, type MarkdownRenderer } from "vitepress";
import { writeIndexForModels } from "./llms.ts";
import { NAVIGATION, SIDEBAR } from "./navigation.ts";

// A CommonJS module, which its types take for another kind.
const { default: katex } = katexPlugin as unknown as { default: (md: MarkdownRenderer, options: object) => void };

const BASE = "/models-utils/";
const HOST = "https://concord.github.io";

export default defineConfig({
  title: "Concord",
  titleTemplate: ":title · Concord",
  description: "The building blocks that neural mass models are written with, in TypeScript",
  lang: "en",
  base: BASE,
  srcDir: "pages",
  cleanUrls: true,
  // Beside a page of some hundred kB, all of those that its sidebar lists would be loaded.
  router: { prefetchLinks: false },
  lastUpdated: false,
  sitemap: { hostname: HOST + BASE },
  head: [
    ["link", { rel: "icon", type: "image/svg+xml", href: `${BASE}favicon.svg` }],
    ["meta", { name: "theme-color", content: "#1f4e79" }],
  ],
  themeConfig: {
    nav: NAVIGATION,
    sidebar: SIDEBAR,
    outline: { level: [2, 3], label: "On this page" },
    search: { provider: "local" },
    socialLinks: [{ icon: "github", link: "https://github.com/concord/models-utils" }],
    footer: { message: "MIT license" },
  },
  markdown: {
    image: { lazyLoading: true },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config(md) {
      md.use(katex, { throwOnError: true });
      keepFromVue(md);
    },
  },
  vite: {
    // Two copies of a package would have two kernels and two sets of classes.
    resolve: { preserveSymlinks: false, dedupe: ["@observablehq/plot", "vue"] },
    server: { fs: { allow: [fileURLToPath(new URL("../../..", import.meta.url))] } },
    build: { chunkSizeWarningLimit: 1000 },
    worker: { format: "es" },
  },
  transformPageData(page) {
    if (page.relativePath.startsWith("api/")) page.frontmatter.outline ??= [2, 2];
  },
  buildEnd: writeIndexForModels,
});

/** Formulas have braces that Vue would take for its own; long ones scroll, by the keyboard as well. */
function keepFromVue(md: MarkdownRenderer): void {
  for (const name of ["math_inline", "math_block"]) {
    const render = md.renderer.rules[name];
    if (render === undefined) continue;
    const [open, close] = name === "math_block" ? ['<div v-pre class="math_block" tabindex="0">', "</div>"] : ["<span v-pre>", "</span>"];
    md.renderer.rules[name] = (...args) => open + render(...args) + close;
  }
}
