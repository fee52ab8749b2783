import type { LaunchOptions } from "puppeteer-core";
import which from "which";

// Chromium looks for updates and the like, which a closed network refuses; as root it has no sandbox.
const CHROMIUM_ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** A browser that a page is opened in; one that is not installed has no path. */
export interface Engine {
  name: string;
  options: LaunchOptions;
}

export const CHROMIUM: Engine = { name: "Chromium", options: { browser: "chrome", args: CHROMIUM_ARGS, ...executable("chromium", "chromium-browser", "google-chrome") } };
export const FIREFOX: Engine = { name: "Firefox", options: { browser: "firefox", ...executable("firefox-esr", "firefox") } };

function executable(...names: string[]): { executablePath?: string } {
  const path = names.map((name) => which.sync(name, { nothrow: true })).find((found) => found !== null);
  return path === undefined ? {} : { executablePath: path };
}
