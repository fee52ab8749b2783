import { existsSync } from "node:fs";
import { join } from "node:path";
import which from "which";
import { browser } from "./browser.ts";
import type { Engine } from "./engine.ts";
import { shell } from "./shell.ts";

const FROM_NPM = join(import.meta.dirname, "../engines/node_modules");
const INSTALL_FROM_NPM = "`npx --yes pnpm@10.34.9 check conformance` installs it";

// Chromium looks for updates and the like, which a closed network refuses many at a time; as root it has no sandbox.
const CHROMIUM_ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
// The program holds the page's thread longer than Firefox lets a script by itself.
const FIREFOX_PREFERENCES = { "dom.max_script_run_time": 0 };

const BUN = fromNpm("bun/bin/bun.exe");
const DENO = fromNpm("deno/deno");
const CHROMIUM = onPath("chromium", "chromium-browser", "google-chrome");
const FIREFOX = onPath("firefox-esr", "firefox");
const JSC = onPath("jsc");
const GJS = onPath("gjs");
const JSC_PACKAGE = "libjavascriptcoregtk-4.0-bin";

export const ENGINES: readonly Engine[] = [
  ...[20, 22, 24].map(node),
  shell({ name: "Bun", program: BUN, version: [`${BUN}`, "--version"], hasWorkers: true, install: INSTALL_FROM_NPM }),
  shell({ name: "Deno", program: DENO, args: ["run", "--quiet", "--allow-read"], version: [`${DENO}`, "--version"], hasWorkers: true, install: INSTALL_FROM_NPM }),
  browser("Chromium", CHROMIUM, "on Debian: apt-get install chromium", { browser: "chrome", args: CHROMIUM_ARGS }),
  browser("Firefox", FIREFOX, "on Debian: apt-get install firefox-esr", { browser: "firefox", extraPrefsFirefox: FIREFOX_PREFERENCES }),
  // It tells no version; its package does.
  shell({ name: "jsc", program: JSC, version: ["dpkg-query", "--show", "--showformat=${Version}", JSC_PACKAGE], install: `on Debian: apt-get install ${JSC_PACKAGE}` }),
  shell({ name: "gjs", program: GJS, version: [`${GJS}`, "--version"], install: "on Debian: apt-get install gjs" }),
];

function node(major: number): Engine {
  const isThis = process.versions.node.startsWith(`${major}.`);
  const program = isThis ? process.execPath : fromNpm(`node-${major}/bin/node`);
  return shell({ name: `Node ${major}`, program, version: [`${program}`, "--version"], hasWorkers: true, install: `${INSTALL_FROM_NPM} on Linux with x64; elsewhere run this by Node ${major}` });
}

function fromNpm(path: string): string | undefined {
  const file = join(FROM_NPM, path);
  return existsSync(file) ? file : undefined;
}

function onPath(...names: readonly string[]): string | undefined {
  return names.map((name) => which.sync(name, { nothrow: true })).find((path) => path !== null) ?? undefined;
}
