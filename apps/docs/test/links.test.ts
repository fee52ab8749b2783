import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ADDRESSES, FILES } from "./pages.ts";
import { BASE, DIST } from "./serve.ts";

const HOST = "https://concord.github.io";
const text = (file: string): string => readFileSync(join(DIST, file), "utf8");
const unescape = (html: string): string => html.replaceAll("&amp;", "&");

/** Where a page's links and sources lead. */
const targets = (html: string): string[] => [...html.matchAll(/<(?:a|img|link|script)\b[^>]*?\b(?:href|src)="([^"]*)"/g)].map(([, target]) => unescape(target));

/** The headings and other places of a page that a link can lead to. */
const places = (file: string): Set<string> => new Set([...text(file).matchAll(/\bid="([^"]+)"/g)].map(([, id]) => unescape(id)));

describe.each(FILES)("%s", (file) => {
  it("has links that lead somewhere", () => {
    const here = new URL(BASE + file.replace(/index\.html$/, "").replace(/\.html$/, ""), HOST);
    for (const target of targets(text(file))) {
      const url = new URL(target, here); // throws if it is none
      if (url.origin !== HOST) {
        expect(url.protocol, target).toMatch(/^(https|data):$/);
        continue;
      }
      expect(url.pathname.startsWith(BASE), target).toBe(true);
      const path = url.pathname.slice(BASE.length);
      const found = [path, `${path}.html`, join(path, "index.html")].find((candidate) => /\.\w+$/.test(candidate) && existsSync(join(DIST, decodeURIComponent(candidate))));
      expect(found, target).toBeDefined();
      if (url.hash.length > 1 && found!.endsWith(".html")) expect(places(found!).has(decodeURIComponent(url.hash.slice(1))), target).toBe(true);
    }
  });
});

describe("for machines", () => {
  it("the sitemap lists each page", () => {
    const listed = [...text("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address).sort();
    expect(listed).toEqual(ADDRESSES.map((address) => HOST + BASE + address).sort());
  });

  it("llms.txt tells of each page", () => {
    const listed = [...text("llms.txt").matchAll(/^- \[[^\]]+\]\(([^)]+)\)/gm)].map(([, address]) => address).sort();
    expect(listed).toEqual(ADDRESSES.map((address) => HOST + BASE + address).sort());
  });
});
