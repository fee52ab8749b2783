import type { LaunchOptions } from "puppeteer-core";
import which from "which";

// Chromium looks for updates and the like, which a closed network refuses; as root it has no sandbox.
const CHROMIUM_ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** The browsers that a page is opened in; those that are not installed have no path. */
export const BROWSERS: readonly { name: string; options: LaunchOptions }[] = [
  { name: "Chromium", options: { browser: "chrome", args: CHROMIUM_ARGS, ...executable("chromium", "chromium-browser", "google-chrome") } },
  { name: "Firefox", options: { browser: "firefox", ...executable("firefox-esr", "firefox") } },
];

function executable(...names: string[]): { executablePath?: string } {
  const path = names.map((name) => which.sync(name, { nothrow: true })).find((found) => found !== null);
  return path === undefined ? {} : { executablePath: path };
}
