import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteConfig } from "vitepress";

/** Writes llms.txt: what there is to read, for language models (llmstxt.org). */
export function writeIndexForModels({ pages, srcDir, outDir, sitemap, site }: SiteConfig): void {
  const address = (page: string): string => sitemap!.hostname + page.replace(/(index)?\.md$/, "");
  const line = (page: string): string => {
    const text = readFileSync(join(srcDir, page), "utf8");
    const title = /^# (.+)$/m.exec(text)?.[1] ?? site.title;
    const description = /^description: (.+)$/m.exec(text)?.[1];
    return `- [${title.replaceAll("\\", "")}](${address(page)})${description === undefined ? "" : `: ${description}`}`;
  };
  const isReference = (page: string): boolean => page.startsWith("api/");
  const text = `# ${site.title}

> ${site.description}. The counterpart of the Python package concord_models_utils: the same seed gives the same bits as NumPy.

## Guide

${pages.filter((page) => !isReference(page)).map(line).join("\n")}

## Reference

${pages.filter(isReference).map(line).join("\n")}
`;
  writeFileSync(join(outDir, "llms.txt"), text);
}
