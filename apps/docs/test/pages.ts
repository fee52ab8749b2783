import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { DIST } from "./serve.ts";

/** The built pages, as paths below the built site. */
export const FILES: readonly string[] = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".html") && entry.name !== "404.html")
  .map((entry) => relative(DIST, join(entry.parentPath, entry.name)))
  .sort();

/** Their addresses below the site's. */
export const ADDRESSES: readonly string[] = FILES.map((file) => file.replace(/(index)?\.html$/, ""));
